import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { PageLink } from '../../../components/PageLink'
import type { Membership, Resolution, RollCall } from '../../../domain/types'
import { groupsOf, groupVote, membersAt } from '../../../domain/unity'
import { UnityCell } from '../groups/UnityCell'
import { TallyWords } from '../VoteWords'
import styles from '../Votes.module.css'

interface GroupsOnVoteProps {
  readonly resolution: Resolution
  readonly rollCall: RollCall
  readonly memberships: readonly Membership[]
  readonly day: string
}

/** How the members of each group voted, and how far as one. */
export function GroupsOnVote({ resolution, rollCall, memberships, day }: GroupsOnVoteProps) {
  const { actors } = useCore()
  const groups = groupsOf(actors, memberships)
    .map((group) => ({
      group,
      result: groupVote(rollCall, membersAt(group, resolution.date, day)),
    }))
    .filter(({ result }) => result.members.length > 1)
  return (
    <section className={styles.card} aria-labelledby="groups">
      <h2 id="groups">
        <Trans>Groups on this vote</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          Groups as far as the data name their members. Unity is the agreement index: 1 where all
          who voted did the same, 0 where they parted in three equal ways.
        </Trans>{' '}
        <PageLink to="/votes/groups" anchor="how">
          <Trans>How it is worked out</Trans>
        </PageLink>
      </p>
      {groups.length === 0 ? (
        <p>
          <Trans>The data set names no members of a group for that day.</Trans>
        </p>
      ) : (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <caption className="visually-hidden">
              <Trans>Groups on this vote</Trans>
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Group</Trans>
                </th>
                <th scope="col">
                  <Trans>How its members voted</Trans>
                </th>
                <th scope="col" className={styles.number}>
                  <Trans>Unity</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ group, result }) => (
                <tr key={group.id}>
                  <th scope="row">
                    <PageLink to="/votes/groups" item={group.id}>
                      {group.name}
                    </PageLink>
                    <span className={styles.symbol}>
                      {group.kind === 'members' ? (
                        <Trans>{result.members.length} members on that day</Trans>
                      ) : (
                        <Trans>{result.members.length} that have signed or joined since</Trans>
                      )}
                    </span>
                  </th>
                  <td>
                    <TallyWords tally={result.tally} />
                  </td>
                  <td className={styles.number}>
                    <UnityCell value={result.agreement} cast={result.cast} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
