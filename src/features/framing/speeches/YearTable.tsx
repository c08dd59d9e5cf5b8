import { Trans } from '@lingui/react/macro'
import type { Series } from '../../../charts/spec'
import type { YearRow } from '../../../domain/speeches'
import styles from './Speeches.module.css'

interface YearTableProps {
  readonly rows: readonly YearRow[]
  readonly series: readonly Series[]
}

/** The numbers behind the lines. */
export function YearTable({ rows, series }: YearTableProps) {
  return (
    <table className={styles.table}>
      <caption>
        <Trans>Speeches that mention a word, by year, over all speakers</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Year</Trans>
          </th>
          <th scope="col">
            <Trans>Speeches counted</Trans>
          </th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, speeches, mentions }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{speeches}</td>
            {series.map(({ id }, index) => (
              <td key={id}>{mentions[index] ?? <Trans>no value</Trans>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
