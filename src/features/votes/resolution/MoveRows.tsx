import { Trans, useLingui } from '@lingui/react/macro'
import { PLACE_WORDS } from '../../../charts/placeWords'
import type { Move } from '../../../domain/votes'
import styles from '../Votes.module.css'

interface MoveRowsProps {
  readonly moves: readonly Move[]
  readonly nameOf: (code: string) => string
}

/** Every band of the flow with its states. */
export function MoveRows({ moves, nameOf }: MoveRowsProps) {
  const { i18n } = useLingui()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        <Trans>States by what they did both times</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>First</Trans>
          </th>
          <th scope="col">
            <Trans>Then</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Number</Trans>
          </th>
          <th scope="col">
            <Trans>States</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ from, to, states }) => (
          <tr key={`${from} ${to}`}>
            <td>{i18n._(PLACE_WORDS[from])}</td>
            <td>{i18n._(PLACE_WORDS[to])}</td>
            <td className={styles.number}>{states.length}</td>
            <td>{states.map(nameOf).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
