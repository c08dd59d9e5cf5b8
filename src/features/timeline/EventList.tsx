import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { dateWords } from '../../components/dateWords'
import { useTextNames } from '../../components/useTextNames'
import { byYear, isAfter } from '../../domain/timeline'
import type { HistoryEvent } from '../../domain/types'
import { EventItem } from './EventItem'
import styles from './Timeline.module.css'

interface EventListProps {
  readonly events: readonly HistoryEvent[]
  readonly day: string
  readonly isMoved: boolean
  /** The event that the address singles out. */
  readonly current: string | null
}

/** All events under their years; a line says where the chosen day lies among them. */
export function EventList({ events, day, isMoved, current }: EventListProps) {
  const { i18n } = useLingui()
  const textNames = useTextNames(true)
  const groups = byYear(events)
  const firstLater = isMoved
    ? groups.flatMap((group) => group.events).find((event) => isAfter(event, day))?.id
    : undefined
  useEffect(() => {
    const element = current === null ? null : document.getElementById(`event-${current}`)
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }, [current])
  return (
    <section className={styles.list} aria-labelledby="all-events">
      <h2 id="all-events">
        <Trans>The events</Trans>
      </h2>
      {groups.map(({ year, events: some }) => (
        <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`}>{year}</h3>
          <ol className={styles.events}>
            {some.map((event) => (
              <EventItem
                key={event.id}
                event={event}
                textNames={textNames}
                isLater={isMoved && isAfter(event, day)}
                isCurrent={event.id === current}
                divider={event.id === firstLater ? dateWords(i18n, day) : null}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
