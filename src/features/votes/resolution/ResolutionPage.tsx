import { useStateNames } from '../../../components/useStateNames'
import type { Resolution } from '../../../domain/types'
import { recordedUpTo } from '../../../domain/votes'
import { useDay, useVoters } from '../useVoters'
import styles from '../Votes.module.css'
import type { VotesData } from '../votesData'
import { CommitteeSection } from './CommitteeSection'
import { CompareSection } from './CompareSection'
import { GroupsOnVote } from './GroupsOnVote'
import { MapFigure } from './MapFigure'
import { ReadingsSection } from './ReadingsSection'
import { ResolutionFacts } from './ResolutionFacts'
import { ResultFigure } from './ResultFigure'
import { RollCallSection } from './RollCallSection'
import { VoterCards } from './VoterCards'
import { WayOn } from './WayOn'
import { WithoutVote } from './WithoutVote'

interface ResolutionPageProps {
  readonly data: VotesData
  readonly resolution: Resolution
}

/** One resolution: how it was adopted, who voted how, and who voted otherwise on another. */
export function ResolutionPage({ data, resolution }: ResolutionPageProps) {
  const nameOf = useStateNames(true)
  const voters = useVoters(data.memberships)
  const day = useDay()
  const { rollCalls, resolutions } = data
  const rollCall = rollCalls[resolution.id]
  // A page that is open is shown whatever the day: what it is compared with is all that there is.
  const votes = recordedUpTo(resolutions, rollCalls, '9999-12-31')
  return (
    <div className={styles.page}>
      <ResolutionFacts resolution={resolution} day={day} nameOf={nameOf} />
      {resolution.method === 'without-a-vote' ? <WithoutVote resolution={resolution} /> : null}
      {resolution.totals === undefined ? null : (
        <>
          <VoterCards resolution={resolution} rollCalls={rollCalls} voters={voters} day={day} />
          <ResultFigure resolution={resolution} totals={resolution.totals} />
        </>
      )}
      <CommitteeSection resolution={resolution} />
      {rollCall === undefined ? null : (
        <>
          <MapFigure resolution={resolution} rollCall={rollCall} voters={voters} nameOf={nameOf} />
          <div className={styles.columns}>
            <RollCallSection rollCall={rollCall} voters={voters} nameOf={nameOf} />
            <GroupsOnVote
              resolution={resolution}
              rollCall={rollCall}
              memberships={data.memberships}
              day={day}
            />
          </div>
          <CompareSection
            resolution={resolution}
            rollCall={rollCall}
            votes={votes}
            nameOf={nameOf}
          />
        </>
      )}
      <ReadingsSection resolution={resolution} />
      <WayOn resolution={resolution} resolutions={resolutions} />
    </div>
  )
}
