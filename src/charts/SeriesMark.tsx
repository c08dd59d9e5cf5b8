import styles from './Charts.module.css'
import type { Series } from './spec'

/** A shape a series, around 0 and about 10 across, so that none is told by its colour alone. */
const SHAPES: readonly string[] = [
  'M0-5a5 5 0 1 0 .01 0Z',
  'M-4.4-4.4h8.8v8.8h-8.8Z',
  'M0-5.6L5.4 4.2h-10.8Z',
  'M0-6L5.6 0 0 6-5.6 0Z',
  'M-1.7-5.2h3.4v3.5h3.5v3.4h-3.5v3.5h-3.4v-3.5h-3.5v-3.4h3.5Z',
  'M0 5.6L-5.4-4.2h10.8Z',
]

/** The class that gives a series its colour. */
export const seriesClass = ({ className }: Series, index: number): string =>
  className === undefined ? `${styles[`series${index}`]}` : `${styles.framed} ${className}`

interface MarkShapeProps {
  readonly index: number
  readonly x?: number
  readonly y?: number
  readonly scale?: number
  /** Hollow for nought. */
  readonly hollow?: boolean
}

/** The shape of a series within a drawing. */
export function MarkShape({ index, x = 0, y = 0, scale = 1, hollow = false }: MarkShapeProps) {
  return (
    <path
      d={SHAPES[index] ?? SHAPES[0]}
      transform={`translate(${x} ${y}) scale(${scale})`}
      className={hollow ? styles.hollow : styles.filled}
    />
  )
}

/** The mark of a series beside its name in a text. */
export function SeriesMark({ series, index }: { readonly series: Series; readonly index: number }) {
  return (
    <svg
      className={`${styles.key} ${seriesClass(series, index)}`}
      viewBox="-8 -8 16 16"
      width={16}
      height={16}
      aria-hidden="true"
      data-series={series.label}
    >
      <MarkShape index={index} />
    </svg>
  )
}
