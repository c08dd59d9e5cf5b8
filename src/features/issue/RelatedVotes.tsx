import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../components/dateWords'
import { RecordLink } from '../../components/RecordLink'
import { SourceLinks } from '../../components/SourceLinks'
import type { OptionalFile } from '../../components/useFile'
import type { RelatedVote } from '../../domain/related'
import { FileState } from './FileState'
import styles from './Issue.module.css'

interface RelatedVotesProps {
  readonly file: OptionalFile<unknown>
  readonly votes: readonly RelatedVote[]
}

/** Resolutions that evidence or events on the issue name, and by what each is tied to it. */
export function RelatedVotes({ file, votes }: RelatedVotesProps) {
  return (
    <div>
      <h3>
        <Trans>Resolutions</Trans> <span className={styles.number}>{votes.length}</span>
      </h3>
      <FileState file={file} />
      <p className={styles.muted}>
        <Trans>
          Listed where evidence or an event on this issue names the resolution or cites its own
          source. A vote on a resolution is weak evidence of a view on one issue.
        </Trans>
      </p>
      <ol className={styles.events}>
        {votes.toReversed().map((vote) => (
          <Vote key={vote.resolution.id} vote={vote} />
        ))}
      </ol>
    </div>
  )
}

function Vote({ vote: { resolution, citedBy, events } }: { readonly vote: RelatedVote }) {
  const { i18n } = useLingui()
  const { id, symbol, title, date, totals, sources } = resolution
  return (
    <li>
      <p className={styles.small}>
        <time dateTime={date}>{dateWords(i18n, date)}</time>
        {' · '}
        {symbol}
      </p>
      <p>
        <b>
          <RecordLink view="votes" id={id}>
            {title}
          </RecordLink>
        </b>
      </p>
      <p className={styles.small}>
        {totals === undefined ? (
          <Trans>adopted without a vote</Trans>
        ) : (
          <Trans>
            {totals.yes} yes, {totals.no} no, {totals.abstain} abstained
          </Trans>
        )}
        {citedBy.length === 0 ? null : (
          <>
            {' · '}
            <Plural
              value={citedBy.length}
              one="in the evidence of # actor"
              other="in the evidence of # actors"
            />
          </>
        )}
        {events.length === 0 ? null : (
          <>
            {' · '}
            <Plural value={events.length} one="in # event" other="in # events" />
          </>
        )}
      </p>
      <details className={styles.small}>
        <summary>
          <Trans>Sources</Trans>
        </summary>
        <SourceLinks sources={sources} />
      </details>
    </li>
  )
}
