import { Trans } from '@lingui/react/macro'
import type { YearCount } from '../../domain/timeline'
import styles from './Timeline.module.css'

interface CountTableProps {
  readonly counts: readonly {
    readonly track: string
    readonly name: string
    readonly years: readonly YearCount[]
  }[]
  readonly years: readonly number[]
}

/** The numbers of the figure: a row a year, a column a track. */
export function CountTable({ counts, years }: CountTableProps) {
  return (
    <table className={styles.counts}>
      <caption className="visually-hidden">
        <Trans>Events by track and year</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Year</Trans>
          </th>
          {counts.map(({ track, name }) => (
            <th key={track} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year, index) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {counts.map((row) => {
              const { before = 0, after = 0 } = row.years[index] ?? {}
              return <td key={row.track}>{before + after}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
