import styles from './Charts.module.css'
import { MarkShape } from './SeriesMark'

/** What the library gives each point of a line, beside the place of the series. */
interface LinePointProps {
  readonly place: number
  /** The library draws the points outside of their line, and so of its colour. */
  readonly colour: string
  readonly cx?: number
  readonly cy?: number
  readonly value?: unknown
}

/** A mark on a line: hollow and small for nought, nothing where there is no value. */
export function LinePoint({ place, colour, cx, cy, value }: LinePointProps) {
  if (typeof value !== 'number' || cx === undefined || cy === undefined) return null
  const isNought = value === 0
  return (
    <g className={colour}>
      <MarkShape index={place} x={cx} y={cy} scale={isNought ? 0.5 : 0.78} hollow={isNought} />
    </g>
  )
}

/** A point among rows of marks. */
export interface RowPoint {
  readonly year: number
  /** Pixels from the top. */
  readonly at: number
  readonly said: boolean
}

interface RowMarkProps {
  readonly place: number
  /** Below 1 where years are narrow, so that neighbours stay apart. */
  readonly scale: number
  readonly cx?: number
  readonly cy?: number
  readonly payload?: RowPoint
}

/** The series’ shape where it was said, a point where it was not. */
export function RowMark({ place, scale, cx = 0, cy = 0, payload }: RowMarkProps) {
  return payload?.said === true ? (
    <MarkShape index={place} x={cx} y={cy} scale={scale} />
  ) : (
    <circle cx={cx} cy={cy} r={Math.min(1.7, 1.9 * scale)} className={styles.unsaid} />
  )
}
