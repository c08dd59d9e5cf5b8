import { Trans, useLingui } from '@lingui/react/macro'
import { DataFailure } from '../../../components/DataFailure'
import { dateWords } from '../../../components/dateWords'
import { SourceLinks } from '../../../components/SourceLinks'
import { TRACK_NAMES } from '../../../components/trackWords'
import type { Track } from '../../../domain/types'
import type { EventChoice, MarkedYear } from './eventsByYear'
import { SelectField } from '../../../ui/Field'
import styles from './Speeches.module.css'
import type { Events } from './useEvents'

interface EventMarksProps {
  readonly events: Events
  readonly marked: readonly MarkedYear[]
  readonly choice: EventChoice
  readonly onChoice: (choice: EventChoice) => void
}

const isTrack = (text: string): text is Track => text in TRACK_NAMES

/** What the signs on the line stand for, and which events get one. */
export function EventMarks({ events, marked, choice, onChoice }: EventMarksProps) {
  const { t, i18n } = useLingui()
  if (events.error !== null) {
    return <DataFailure error={events.error} onRetry={events.retry} compact />
  }
  if (events.list.length === 0) return null
  const tracks = [...new Set(events.list.map(({ track }) => track))]
  return (
    <div className={styles.events}>
      <SelectField
        label={<Trans>Events on the line</Trans>}
        className={`${styles.marking} screen-only`}
        value={choice}
        onChange={(value) => onChoice(isTrack(value) ? value : value === 'none' ? 'none' : 'cited')}
      >
        <option value="cited">{t`That cite these speeches`}</option>
        {tracks.map((track) => (
          <option key={track} value={track}>
            {i18n._(TRACK_NAMES[track])}
          </option>
        ))}
        <option value="none">{t`None`}</option>
      </SelectField>
      {marked.length === 0 ? null : (
        <details className={styles.eventList} open={marked.length <= 12}>
          <summary>
            <Trans>What the numbered signs stand for</Trans>
          </summary>
          <ol>
            {marked.map((group) => (
              <li key={group.year}>
                <span className={styles.sign} aria-hidden="true">
                  {group.label}
                </span>
                <div>
                  {group.events.map((event) => (
                    <p key={event.id}>
                      <b>{dateWords(i18n, event.date)}</b> {event.title}.{' '}
                      <small>
                        <SourceLinks sources={event.sources} />
                      </small>
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}
