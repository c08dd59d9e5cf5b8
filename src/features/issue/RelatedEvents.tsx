import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../components/dateWords'
import { SourceLinks } from '../../components/SourceLinks'
import { TRACK_NAMES } from '../../components/trackWords'
import type { OptionalFile } from '../../components/useFile'
import type { HistoryEvent } from '../../domain/types'
import { FileState } from './FileState'
import styles from './Issue.module.css'

interface RelatedEventsProps {
  readonly file: OptionalFile<unknown>
  /** Events on the issue up to the chosen day. */
  readonly events: readonly HistoryEvent[]
  readonly later: number
}

/** Shown before the rest is asked for. */
const FIRST = 6

/** What happened on the issue, latest first. */
export function RelatedEvents({ file, events, later }: RelatedEventsProps) {
  const sorted = events.toReversed()
  const rest = sorted.slice(FIRST)
  return (
    <div>
      <h3>
        <Trans>Events</Trans> <span className={styles.number}>{events.length}</span>
      </h3>
      <FileState file={file} />
      {file.data !== undefined && events.length === 0 ? (
        <p className={styles.muted}>
          <Trans>No event of this record is tied to the issue up to this day.</Trans>
        </p>
      ) : null}
      <ol className={styles.events}>
        {sorted.slice(0, FIRST).map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
      {rest.length === 0 ? null : (
        <details>
          <summary>
            <Plural value={rest.length} one="# earlier event" other="# earlier events" />
          </summary>
          <ol className={styles.events}>
            {rest.map((event) => (
              <Event key={event.id} event={event} />
            ))}
          </ol>
        </details>
      )}
      {later === 0 ? null : (
        <p className={styles.muted}>
          <Plural
            value={later}
            one="# event after the chosen day is left out."
            other="# events after the chosen day are left out."
          />
        </p>
      )}
    </div>
  )
}

function Event({ event }: { readonly event: HistoryEvent }) {
  const { i18n } = useLingui()
  return (
    <li>
      <p className={styles.small}>
        <time dateTime={event.date}>{dateWords(i18n, event.date)}</time>
        {' · '}
        {i18n._(TRACK_NAMES[event.track])}
      </p>
      <p>
        <b>{event.title}</b>
      </p>
      <p>{event.summary}</p>
      <p className={styles.small}>
        <SourceLinks sources={event.sources} />
      </p>
    </li>
  )
}
