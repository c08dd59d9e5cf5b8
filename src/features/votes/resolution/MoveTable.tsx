import { Trans, useLingui } from '@lingui/react/macro'
import { PLACE_WORDS } from '../../../charts/placeWords'
import type { Resolution } from '../../../domain/types'
import { type Move, type Place, PLACES } from '../../../domain/votes'
import styles from '../Votes.module.css'

interface MoveTableProps {
  readonly first: Resolution
  readonly second: Resolution
  readonly moves: readonly Move[]
}

/** How many went from where, down the side, to where, across the top. */
export function MoveTable({ first, second, moves }: MoveTableProps) {
  const { i18n } = useLingui()
  const rows = PLACES.filter((place) => moves.some(({ from }) => from === place))
  const columns = PLACES.filter((place) => moves.some(({ to }) => to === place))
  const count = (fits: (move: Move) => boolean): number =>
    moves.filter(fits).reduce((sum, { states }) => sum + states.length, 0)
  return (
    <table className={styles.table}>
      <caption>
        <Trans>
          States by their vote on {first.symbol} (rows) and on {second.symbol} (columns)
        </Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">{first.symbol}</th>
          {columns.map((to) => (
            <th key={to} scope="col" className={styles.number}>
              {i18n._(PLACE_WORDS[to])}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            <Trans>In all</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((from: Place) => (
          <tr key={from}>
            <th scope="row">{i18n._(PLACE_WORDS[from])}</th>
            {columns.map((to) => (
              <td key={to} className={styles.number}>
                {count((move) => move.from === from && move.to === to)}
              </td>
            ))}
            <td className={styles.number}>
              <b>{count((move) => move.from === from)}</b>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <Trans>In all</Trans>
          </th>
          {columns.map((to) => (
            <td key={to} className={styles.number}>
              <b>{count((move) => move.to === to)}</b>
            </td>
          ))}
          <td className={styles.number}>
            <b>{count(() => true)}</b>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
