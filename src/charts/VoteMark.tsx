import type { Place } from '../domain/votes'
import styles from './Votes.module.css'

/** A shape for each, around 0 and about 12 across, so that none is told by its colour alone. */
const SHAPES: Readonly<Record<Place, string>> = {
  yes: 'M0-5.6a5.6 5.6 0 1 0 .01 0Z',
  abstain: 'M0-6.4L6 4.6h-12Z',
  no: 'M0-7L7 0 0 7-7 0Z',
  absent: 'M0-4.6a4.6 4.6 0 1 0 .01 0Z',
  'not-listed': 'M0-1.6a1.6 1.6 0 1 0 .01 0Z',
}

/** Class names by place: CSS knows no hyphen in a property’s name that is read with a dot. */
export const placeClass = (place: Place): string =>
  `${styles[place === 'not-listed' ? 'notListed' : place]}`

interface VoteShapeProps {
  readonly place: Place
  readonly x?: number
  readonly y?: number
  readonly scale?: number
}

/** The shape of a vote within a drawing. */
export function VoteShape({ place, x = 0, y = 0, scale = 1 }: VoteShapeProps) {
  return (
    <path
      d={SHAPES[place]}
      transform={`translate(${x} ${y}) scale(${scale})`}
      className={`${styles.shape} ${placeClass(place)}`}
    />
  )
}

interface VoteMarkProps {
  readonly place: Place
  /** Its name in the key of a figure, which a saved picture takes along. */
  readonly series?: string | undefined
}

/** The mark of a vote beside its name in a text; the name says the same. */
export function VoteMark({ place, series }: VoteMarkProps) {
  return (
    <svg
      className={styles.key}
      viewBox="-8 -8 16 16"
      width={16}
      height={16}
      aria-hidden="true"
      data-series={series}
    >
      <VoteShape place={place} />
    </svg>
  )
}
