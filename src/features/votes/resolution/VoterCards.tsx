import { Trans } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import type { Resolution } from '../../../domain/types'
import type { useVoters } from '../useVoters'
import { VoterWords } from '../VoteWords'
import styles from '../Votes.module.css'
import type { VotesData } from '../votesData'

interface VoterCardsProps {
  readonly resolution: Resolution
  readonly rollCalls: VotesData['rollCalls']
  readonly voters: ReturnType<typeof useVoters>
  readonly day: string
}

/** What each chosen actor did. */
export function VoterCards({ resolution, rollCalls, voters, day }: VoterCardsProps) {
  if (voters.length === 0) return null
  return (
    <section aria-labelledby="chosen-actors">
      <h2 id="chosen-actors" className="visually-hidden">
        <Trans>What the chosen actors did</Trans>
      </h2>
      <ul className={styles.actorVotes}>
        {voters.map((voter) => (
          <li key={voter.actor.id}>
            <strong>
              <ActorMark kind={voter.actor.kind} flag={voter.actor.flag} /> {voter.actor.shortName}
            </strong>
            <VoterWords voter={voter} resolution={resolution} rollCalls={rollCalls} day={day} />
          </li>
        ))}
      </ul>
    </section>
  )
}
