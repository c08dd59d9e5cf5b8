import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import type { PairCell } from '../../charts/spec'
import styles from './Map.module.css'

interface PairTableProps {
  readonly names: readonly string[]
  readonly cells: readonly (readonly PairCell[])[]
}

/** Agreement and shared issues of each pair; drawn again only when the numbers change. */
export const PairTable = memo(
  function PairTable({ names, cells }: PairTableProps) {
    return (
      <table className={`${styles.table} ${styles.pairs}`}>
        <caption>
          <Trans>
            Agreement in percent of the scale, and in brackets the number of shared issues; a dash
            where they are too few
          </Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Actor or text</Trans>
            </th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, index) => (
            <tr key={names[index]}>
              <th scope="row">{names[index]}</th>
              {row.map((cell, place) => (
                <td key={names[place]}>{index === place ? null : <Numbers cell={cell} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  },
  (before, after) => before.cells === after.cells,
)

function Numbers({ cell: { percent, count } }: { readonly cell: PairCell }) {
  const { i18n } = useLingui()
  const words = percent === null ? '–' : i18n.number(percent, { maximumFractionDigits: 0 })
  return `${words} (${count})`
}
