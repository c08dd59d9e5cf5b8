import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { TrackDiagram, type TrackItem } from '../../../components/TrackDiagram'
import { TrackMark } from '../../../components/TrackMark'
import { TRACK_NAMES } from '../../../components/trackWords'
import type { Instrument, Resolution } from '../../../domain/types'
import styles from './Texts.module.css'
import { instrumentDate } from './instrumentDate'
import type { Opened } from './useOpened'

interface TrackSectionProps {
  readonly instruments: readonly Instrument[]
  readonly resolutions: readonly Resolution[]
  readonly opened: Opened
}

/** Where the texts were made: the diagram, its key, and which vocabulary stands on which track. */
export function TrackSection({ instruments, resolutions, opened }: TrackSectionProps) {
  const { dataset } = useCore()
  // A text that a resolution adopted is that resolution: it has one mark.
  const symbols = new Set(resolutions.map(({ symbol }) => symbol))
  const isOpen = (id: string): boolean => opened.ids.includes(id)
  const items: readonly TrackItem[] = [
    ...resolutions.map(({ id, track, date, frames }) => ({
      id,
      track,
      date,
      frames,
      current: isOpen(id),
    })),
    ...instruments
      .filter(({ symbol = '' }) => !symbols.has(symbol))
      .map((text) => itemOf(text, isOpen(text.id))),
  ]
  if (items.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="tracks">
      <h2 id="tracks">
        <Trans>Tracks kept apart</Trans>
      </h2>
      <TrackDiagram items={items} />
      <ul className={styles.key}>
        {dataset.frames.map(({ id, label }) => (
          <li key={id}>
            <KeyMark frames={[id]} />
            <span>
              <Trans>“{label}”: its words stand in the title</Trans>
              <FrameTracks items={items} frame={id} />
            </span>
          </li>
        ))}
        <li>
          <KeyMark frames={dataset.frames.map(({ id }) => id)} />
          <Trans>words of more than one</Trans>
        </li>
        <li>
          <KeyMark frames={[]} />
          <Trans>of none, or not looked at yet</Trans>
        </li>
      </ul>
    </section>
  )
}

function itemOf(text: Instrument, current: boolean): TrackItem {
  const { id, track, frames } = text
  return { id, track, frames, date: instrumentDate(text), current }
}

/** On how many texts of which track, so that no vocabulary is taken for a track. */
function FrameTracks({ items, frame }: { items: readonly TrackItem[]; frame: string }) {
  const { i18n } = useLingui()
  const own = items.filter(({ frames = [] }) => frames.includes(frame))
  const tracks = [...new Set(own.map(({ track }) => track))]
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
  const counts = tracks.map(
    (track) => `${i18n._(TRACK_NAMES[track])} ${own.filter((item) => item.track === track).length}`,
  )
  return own.length === 0 ? null : <> ({list.format(counts)})</>
}

function KeyMark({ frames }: { readonly frames: readonly string[] }) {
  return (
    <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
      <TrackMark frames={frames} />
    </svg>
  )
}
