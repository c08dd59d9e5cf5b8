import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { AsOfSlider } from '../../components/AsOfSlider'
import { useCore } from '../../components/coreContext'
import chips from '../../components/LensBar.module.css'
import { useLensStore } from '../../components/lensContext'
import { TRACK_NAMES } from '../../components/trackWords'
import { type EventFilter, filterEvents, NO_FILTER } from '../../domain/timeline'
import type { HistoryEvent, Track } from '../../domain/types'
import { chooseItem } from '../../lens/lensStore'
import { printItem, TRACKS } from './eventFilter'
import { FilterSelect } from './FilterSelect'
import styles from './Timeline.module.css'
import { TrackMark } from './TrackMark'

interface FilterBarProps {
  readonly events: readonly HistoryEvent[]
  readonly filter: EventFilter
  /** Events that fit. */
  readonly shown: number
}

/** Which tracks, whose events, on what, and the day that the whole app looks from. */
export function FilterBar({ events, filter, shown }: FilterBarProps) {
  const { t, i18n } = useLingui()
  const { actors, issues } = useCore()
  const store = useLensStore()
  const id = useId()
  const change = (fields: Partial<EventFilter>): void =>
    chooseItem(store, printItem({ ...filter, ...fields }))
  const toggle = (track: Track): void =>
    change({
      tracks: filter.tracks.includes(track)
        ? filter.tracks.filter((one) => one !== track)
        : [...filter.tracks, track],
    })
  const onTracks = filterEvents(events, { ...filter, tracks: [] })
  return (
    <section className={`${styles.bar} screen-only`} aria-label={t`Filter`}>
      <div role="group" aria-labelledby={id} className={styles.tracks}>
        <div id={id} className="label">
          <Trans>Tracks</Trans>
        </div>
        <div className={chips.chips}>
          {TRACKS.map((track) => (
            <button
              key={track}
              type="button"
              className={chips.chip}
              aria-pressed={filter.tracks.includes(track)}
              onClick={() => toggle(track)}
            >
              <TrackMark track={track} />
              {i18n._(TRACK_NAMES[track])}
              <span className={styles.number}>
                {onTracks.filter((event) => event.track === track).length}
              </span>
            </button>
          ))}
        </div>
      </div>
      <FilterSelect
        label={t`Actor`}
        all={t`All actors`}
        value={filter.actors[0] ?? ''}
        options={actors.map((actor) => ({ id: actor.id, label: actor.shortName }))}
        counts={(one) => events.filter((event) => event.actors.includes(one)).length}
        onChoose={(one) => change({ actors: one === '' ? [] : [one] })}
      />
      <FilterSelect
        label={t`Issue`}
        all={t`All issues`}
        value={filter.issues[0] ?? ''}
        options={issues.map((issue) => ({ id: issue.id, label: issue.title }))}
        counts={(one) => events.filter((event) => event.issues.includes(one)).length}
        onChoose={(one) => change({ issues: one === '' ? [] : [one] })}
      />
      <AsOfSlider />
      <p className={styles.count}>
        <span role="status">
          <Plural value={shown} one="# event" other="# events" />
        </span>
        {shown === events.length ? null : (
          <button
            type="button"
            className="link-button"
            onClick={() => chooseItem(store, printItem(NO_FILTER))}
          >
            <Trans>Show all {events.length}</Trans>
          </button>
        )}
      </p>
    </section>
  )
}
