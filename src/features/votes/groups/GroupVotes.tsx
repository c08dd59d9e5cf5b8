import { Trans, useLingui } from '@lingui/react/macro'
import { PLACE_WORDS } from '../../../charts/placeWords'
import { dateWords } from '../../../components/dateWords'
import type { GroupRecord } from '../../../domain/unity'
import { CHOICES } from '../../../domain/votes'
import styles from '../Votes.module.css'
import { UnityCell } from './UnityCell'

interface GroupVotesProps {
  readonly name: string
  readonly votes: GroupRecord['votes']
}

/** The numbers of one group, vote by vote, with both indices. */
export function GroupVotes({ name, votes }: GroupVotesProps) {
  const { i18n } = useLingui()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        <Trans>{name}: votes and unity</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Resolution</Trans>
          </th>
          {CHOICES.map((choice) => (
            <th key={choice} scope="col" className={styles.number}>
              {i18n._(PLACE_WORDS[choice])}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            <Trans>Agreement index</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Rice index</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {votes.map(({ vote: { resolution }, result }) => (
          <tr key={resolution.id}>
            <th scope="row">
              {resolution.symbol}
              <span className={styles.symbol}>{dateWords(i18n, resolution.date)}</span>
            </th>
            {CHOICES.map((choice) => (
              <td key={choice} className={styles.number}>
                {result.tally[choice]}
              </td>
            ))}
            <td className={styles.number}>
              <UnityCell value={result.agreement} cast={result.cast} />
            </td>
            <td className={styles.number}>
              <UnityCell value={result.rice} cast={result.tally.yes + result.tally.no} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
