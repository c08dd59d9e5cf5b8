import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { PLACE_WORDS } from '../../charts/placeWords'
import { VoteMark } from '../../charts/VoteMark'
import type { Resolution } from '../../domain/types'
import { groupVote, membersAt } from '../../domain/unity'
import { CHOICES, type Place, placeOf, type Tally } from '../../domain/votes'
import type { useVoters } from './useVoters'
import type { VotesData } from './votesData'
import styles from './Votes.module.css'

/** What a state did: its mark and the word. */
export function PlaceWords({ place }: { readonly place: Place }) {
  const { i18n } = useLingui()
  return (
    <span className={styles.place}>
      <VoteMark place={place} /> {i18n._(PLACE_WORDS[place])}
    </span>
  )
}

/** Counts with their marks, those of nobody left out. */
export function TallyWords({ tally }: { readonly tally: Tally }) {
  const { i18n } = useLingui()
  return (
    <span className={styles.tally}>
      {CHOICES.filter((choice) => tally[choice] > 0).map((choice) => (
        <span key={choice} className={styles.place}>
          <VoteMark place={choice} /> <b>{tally[choice]}</b>{' '}
          {i18n._(PLACE_WORDS[choice]).toLocaleLowerCase(i18n.locale)}
        </span>
      ))}
    </span>
  )
}

interface VoterWordsProps {
  readonly voter: ReturnType<typeof useVoters>[number]
  readonly resolution: Resolution
  readonly rollCalls: VotesData['rollCalls']
  readonly day: string
}

/** What a chosen actor did on a text: its vote, its members’ votes, or why there is none. */
export function VoterWords({ voter, resolution, rollCalls, day }: VoterWordsProps) {
  const rollCall = rollCalls[resolution.id]
  if (resolution.method === 'without-a-vote') {
    return (
      <span className={`${styles.quiet} ${styles.once}`}>
        <Trans>not counted</Trans>
      </span>
    )
  }
  if (rollCall === undefined) {
    return (
      <span className={`${styles.quiet} ${styles.once}`}>
        <Trans>no roll call here</Trans>
      </span>
    )
  }
  switch (voter.kind) {
    case 'state':
      return <PlaceWords place={placeOf(rollCall, voter.code)} />
    case 'group': {
      const members = membersAt(voter.group, resolution.date, day)
      const result = groupVote(rollCall, members)
      return (
        <>
          <TallyWords tally={result.tally} />
          <span className={`${styles.quiet} ${styles.once}`}>
            <Plural value={members.length} one="of # member" other="of # members" />
          </span>
        </>
      )
    }
    case 'none':
      return (
        <span className={`${styles.quiet} ${styles.once}`}>
          <Trans>has no vote</Trans>
        </span>
      )
  }
}
