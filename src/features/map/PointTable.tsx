import { Trans, useLingui } from '@lingui/react/macro'
import { KIND_WORDS } from '../../components/words'
import styles from './Map.module.css'
import type { MapData } from './mapData'

/** The places of the marks, and what each rests on. */
export function PointTable({ data: { columns, placed } }: { readonly data: MapData }) {
  const { i18n } = useLingui()
  const two = (value: number): string =>
    i18n.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const others = placed.length - 1
  return (
    <table className={styles.table}>
      <caption>
        <Trans>
          Places on the map, in steps from its middle. The two directions mean nothing by
          themselves.
        </Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Actor or text</Trans>
          </th>
          <th scope="col">
            <Trans>Kind</Trans>
          </th>
          <th scope="col">
            <Trans>Across</Trans>
          </th>
          <th scope="col">
            <Trans>Up</Trans>
          </th>
          <th scope="col">
            <Trans>Can be compared with</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {placed.map(({ column, point, known }) => {
          const one = columns[column]
          if (one === undefined) return null
          return (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td>{i18n._(KIND_WORDS[one.kind])}</td>
              <td>{two(point.x)}</td>
              <td>{two(point.y)}</td>
              <td>
                <Trans>
                  {known} of {others}
                </Trans>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
