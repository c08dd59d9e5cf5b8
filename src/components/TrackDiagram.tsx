import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { PartialDate, Track } from '../domain/types'
import { trackPlaces } from '../domain/tracks'
import styles from './TrackDiagram.module.css'
import { TrackMark } from './TrackMark'
import { TRACK_NAMES, TRACK_PLACES } from './trackWords'

/** Something with a place on a track, such as a resolution or a text. */
export interface TrackItem {
  readonly id: string
  readonly track: Track
  readonly date: PartialDate
  /** The vocabularies of its title; they give the mark its form. */
  readonly frames?: readonly string[] | undefined
  /** Whether the page is about it. */
  readonly current?: boolean
}

const HEIGHT = 34
const MIDDLE = 15

/** The tracks side by side along one line of years, so that they are not taken for one. */
export function TrackDiagram({ items }: { readonly items: readonly TrackItem[] }) {
  const { i18n } = useLingui()
  const { tracks, first, last } = trackPlaces(items)
  return (
    <ul className={styles.tracks}>
      {tracks.map(({ track, placed }) => (
        <li key={track} className={styles.track}>
          <div>
            <b>{i18n._(TRACK_NAMES[track])}</b>
            <p className={styles.place}>{i18n._(TRACK_PLACES[track])}</p>
          </div>
          <div>
            <svg width="100%" height={HEIGHT} className={styles.line} aria-hidden="true">
              <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
              {placed.map(({ item, share }) => (
                <svg key={item.id} x={`${1.5 + share * 97}%`} y={MIDDLE} overflow="visible">
                  <TrackMark frames={item.frames ?? []} scale={item.current === true ? 1.7 : 1} />
                </svg>
              ))}
            </svg>
            <p className={`${styles.span} unturned`}>
              <span>{first}</span>
              <span>
                <Plural value={placed.length} one="# text" other="# texts" />
                <span className="visually-hidden">
                  {' '}
                  <Trans>
                    from {placed[0]?.item.date ?? ''} to {placed.at(-1)?.item.date ?? ''}
                  </Trans>
                </span>
              </span>
              <span>{last}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
