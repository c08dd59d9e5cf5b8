import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { TRACK_NAMES, TRACK_PLACES } from '../../../components/trackWords'
import { firstDay } from '../../../domain/dates'
import type { Resolution, Track } from '../../../domain/types'
import { byDate } from '../../../domain/votes'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { useDay, useVoters } from '../useVoters'
import { VoteKey } from '../VoteKey'
import styles from '../Votes.module.css'
import type { VotesData } from '../votesData'
import { ResolutionTable } from './ResolutionTable'

type Shown = 'all' | Resolution['method']

const isShown = (value: string): value is Shown =>
  value === 'all' || value === 'recorded' || value === 'without-a-vote'

/** All resolutions up to the chosen day, track by track, with what the chosen actors did. */
export function ListPage({ data }: { readonly data: VotesData }) {
  const { t } = useLingui()
  const day = useDay()
  const voters = useVoters(data.memberships)
  const [shown, setShown] = useState<Shown>('all')
  const past = byDate(data.resolutions.filter(({ date }) => firstDay(date) <= day))
  const later = data.resolutions.length - past.length
  const voted = past.filter(({ method }) => method === 'recorded').length
  const kept = past.filter(({ method }) => shown === 'all' || method === shown)
  const tracks = [...new Set(data.resolutions.map(({ track }) => track))]
  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <div className="screen-only">
          <SegmentedChoice
            label={<Trans>How it was adopted</Trans>}
            value={shown}
            onChange={(value) => {
              if (isShown(value)) setShown(value)
            }}
            options={[
              { value: 'all', label: t`All` },
              { value: 'recorded', label: t`By a recorded vote` },
              { value: 'without-a-vote', label: t`Without a vote` },
            ]}
          />
        </div>
        <p role="status" className={styles.quiet}>
          <Trans>
            {past.length} resolutions: {voted} by a recorded vote, {past.length - voted} without a
            vote.
          </Trans>{' '}
          {later === 0 ? null : (
            <Plural
              value={later}
              one="# more is later than the chosen date."
              other="# more are later than the chosen date."
            />
          )}
        </p>
      </div>
      <VoteKey />
      {tracks.map((track) => (
        <TrackSection
          key={track}
          track={track}
          resolutions={kept.filter((resolution) => resolution.track === track)}
          data={data}
          voters={voters}
          day={day}
        />
      ))}
      <NoVoteNote />
    </div>
  )
}

interface TrackSectionProps {
  readonly track: Track
  readonly resolutions: readonly Resolution[]
  readonly data: VotesData
  readonly voters: ReturnType<typeof useVoters>
  readonly day: string
}

function TrackSection({ track, resolutions, data, voters, day }: TrackSectionProps) {
  const { i18n } = useLingui()
  const headingId = useId()
  const place = i18n._(TRACK_PLACES[track])
  return (
    <section aria-labelledby={headingId} className={styles.card}>
      <h2 id={headingId}>{i18n._(TRACK_NAMES[track])}</h2>
      <p className={styles.lead}>
        {place.charAt(0).toLocaleUpperCase(i18n.locale) + place.slice(1)}.
      </p>
      {resolutions.length === 0 ? (
        <p>
          <Trans>None of that kind by the chosen date.</Trans>
        </p>
      ) : (
        <ResolutionTable
          name={i18n._(TRACK_NAMES[track])}
          resolutions={resolutions}
          rollCalls={data.rollCalls}
          voters={voters}
          day={day}
        />
      )}
    </section>
  )
}

function NoVoteNote() {
  return (
    <aside className={styles.note}>
      <p>
        <Trans>
          <b>Adopted without a vote</b> is a kind of its own. Nobody asked for a count, so there is
          none. It does not show who was content, who stayed silent, or who would have voted
          against. <b>Absent</b> is not <b>abstained</b>: who abstains is in the room and says so,
          for who is absent no vote was recorded.
        </Trans>
      </p>
    </aside>
  )
}
