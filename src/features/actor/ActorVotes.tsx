import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { dateWords } from '../../components/dateWords'
import { RecordLink } from '../../components/RecordLink'
import { SourceLinks } from '../../components/SourceLinks'
import { useFile } from '../../components/useFile'
import { resolutionsKind, votesKind } from '../../data/fileKinds'
import { firstDay } from '../../domain/dates'
import type { Actor, Choice, Resolution, RollCall } from '../../domain/types'
import styles from './Actor.module.css'
import { FileState } from './FileState'

const CHOICE_WORDS: Readonly<Record<Choice, MessageDescriptor>> = {
  yes: msg`yes`,
  no: msg`no`,
  abstain: msg`abstained`,
  absent: msg`no vote recorded`,
}

interface ActorVotesProps {
  readonly actor: Actor
  readonly day: string
}

/** How a state voted on each resolution up to a day; others have no vote, and that is said. */
export function ActorVotes({ actor, day }: ActorVotesProps) {
  const resolutions = useFile(resolutionsKind)
  const votes = useFile(votesKind)
  const code = actor.isoAlpha3
  const past = (resolutions.data ?? []).filter(({ date }) => firstDay(date) <= day).toReversed()
  const cast = past.flatMap((resolution) => {
    const rollCall: RollCall | undefined = votes.data?.[resolution.id]
    const choice = code === undefined ? undefined : rollCall?.[code]
    return choice === undefined ? [] : { resolution, choice }
  })
  const unvoted = past.filter(({ method }) => method === 'without-a-vote').length
  return (
    <section id="votes" className={styles.section}>
      <h2>
        <Trans>Votes</Trans>
      </h2>
      <FileState files={[resolutions, votes]} />
      {code === undefined ? (
        <p className={styles.muted}>
          <Trans>
            Only states vote in the Assembly. An actor of this kind has no vote of its own.
          </Trans>
        </p>
      ) : (
        <>
          <p className={styles.muted}>
            <Plural
              value={cast.length}
              _0="No recorded vote of it is in this record up to this day."
              one="# recorded vote up to this day."
              other="# recorded votes up to this day."
            />{' '}
            {unvoted === 0 ? null : (
              <Plural
                value={unvoted}
                one="# more resolution was adopted without a vote, which shows nothing of a single state."
                other="# more resolutions were adopted without a vote, which shows nothing of a single state."
              />
            )}
          </p>
          <ol className={styles.votes}>
            {cast.map((vote) => (
              <Vote key={vote.resolution.id} actor={actor} {...vote} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

interface VoteProps {
  readonly actor: Actor
  readonly resolution: Resolution
  readonly choice: Choice
}

/** A shape a choice, so that none is told by colour alone. */
const SHAPES: Readonly<Record<Choice, string>> = {
  yes: 'M2 7l4 4 7-8',
  no: 'M3 3l9 9m0-9l-9 9',
  abstain: 'M2 7.5h11',
  absent: 'M7.5 7.5h.01',
}

function Vote({ actor, resolution, choice }: VoteProps) {
  const { i18n } = useLingui()
  const { id, symbol, title, date, sponsors, sources } = resolution
  const isSponsor = sponsors.some((one) => one === actor.id || one === actor.isoAlpha3)
  return (
    <li>
      <span className={styles.cast}>
        <svg viewBox="0 0 15 15" width={15} height={15} aria-hidden="true">
          <path d={SHAPES[choice]} className={styles.tick} />
        </svg>
        {i18n._(CHOICE_WORDS[choice])}
      </span>
      <div>
        <RecordLink view="votes" id={id}>
          {title}
        </RecordLink>
        <p className={styles.small}>
          {symbol} · <time dateTime={date}>{dateWords(i18n, date)}</time>
          {isSponsor ? (
            <>
              {' · '}
              <Trans>sponsor</Trans>
            </>
          ) : null}
        </p>
        <details className={styles.small}>
          <summary>
            <Trans>Sources</Trans>
          </summary>
          <SourceLinks sources={sources} />
        </details>
      </div>
    </li>
  )
}
