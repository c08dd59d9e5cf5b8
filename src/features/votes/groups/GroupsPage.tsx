import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { useLens } from '../../../components/lensContext'
import { groupRecord, groupsOf } from '../../../domain/unity'
import { recordedUpTo } from '../../../domain/votes'
import { Notice } from '../../../ui/Notice'
import { useDay, useVoters } from '../useVoters'
import styles from '../Votes.module.css'
import type { VotesData } from '../votesData'
import { GroupFigure } from './GroupFigure'
import { GroupMembers } from './GroupMembers'
import { GroupTable } from './GroupTable'
import { HowUnity } from './HowUnity'

/** Groups of states: how far each votes as one, and one of them vote by vote. */
export function GroupsPage({ data }: { readonly data: VotesData }) {
  const { actors } = useCore()
  const day = useDay()
  const item = useLens(({ lens }) => lens.item)
  const voters = useVoters(data.memberships)
  const votes = recordedUpTo(data.resolutions, data.rollCalls, day)
  const records = groupsOf(actors, data.memberships)
    .map((group) => groupRecord(group, votes, day))
    .filter((record) => record.votes.some(({ result }) => result.members.length > 1))
  const asked = records.find(({ group }) => group.id === item)
  const chosenActor = records.find(({ group }) =>
    voters.some((voter) => voter.kind === 'group' && voter.group.id === group.id),
  )
  const chosen = asked ?? chosenActor ?? records[0]
  const nameless = actors.filter(
    ({ id, kind }) =>
      (kind === 'state-group' || kind === 'integration-organisation') &&
      !records.some(({ group }) => group.actor === id),
  )
  if (chosen === undefined) {
    return (
      <p>
        <Trans>No group with named members voted by the chosen date.</Trans>
      </p>
    )
  }
  return (
    <div className={styles.page}>
      {item !== null && asked === undefined ? (
        <Notice>
          <Trans>
            This link names a group, <code>{item}</code>, that is not here on the chosen date.
          </Trans>
        </Notice>
      ) : null}
      <GroupTable records={records} chosen={chosen.group.id} nameless={nameless} />
      <GroupFigure record={chosen} />
      <GroupMembers record={chosen} day={day} />
      <HowUnity />
    </div>
  )
}
