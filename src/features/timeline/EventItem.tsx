import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { useCore } from '../../components/coreContext'
import { dateWords } from '../../components/dateWords'
import { SourceLinks } from '../../components/SourceLinks'
import { TRACK_NAMES } from '../../components/trackWords'
import type { HistoryEvent } from '../../domain/types'
import { AsOfButton } from './AsOfButton'
import { EventLinks } from './EventLinks'
import styles from './Timeline.module.css'
import { TrackMark } from './TrackMark'

interface EventItemProps {
  readonly event: HistoryEvent
  readonly textNames: ReadonlyMap<string, string>
  readonly isLater: boolean
  readonly isCurrent: boolean
  /** The chosen day in words, where this is the first event after it. */
  readonly divider: string | null
}

/** One event: when, on which track, what happened, whom and what it is about, and its sources. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const { event, textNames, isLater, isCurrent, divider } = props
  const { i18n } = useLingui()
  const { dataset } = useCore()
  const classes = [styles.event, isLater ? styles.later : '', isCurrent ? styles.current : '']
  return (
    <>
      {divider === null ? null : (
        <li className={styles.divider}>
          <Trans>As of {divider}. What follows came later.</Trans>
        </li>
      )}
      <li
        id={`event-${event.id}`}
        tabIndex={-1}
        className={classes.join(' ')}
        aria-current={isCurrent || undefined}
      >
        <div className={styles.when}>
          <time dateTime={event.date}>{dateWords(i18n, event.date)}</time>
          <span className={styles.track}>
            <TrackMark track={event.track} />
            {i18n._(TRACK_NAMES[event.track])}
          </span>
        </div>
        <div className={styles.what}>
          <h4>{event.title}</h4>
          <p>{event.summary}</p>
          <EventLinks event={event} textNames={textNames} />
          <div className={styles.sources}>
            <SourceLinks sources={event.sources} />
          </div>
          <AsOfButton event={event} dataset={dataset} />
        </div>
      </li>
    </>
  )
})
