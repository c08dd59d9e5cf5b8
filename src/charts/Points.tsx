import styles from './Charts.module.css'
import { MarkShape } from './SeriesMark'

/** What the library gives each point of a line, beside the place of the series. */
interface LinePointProps {
  readonly place: number
  readonly cx?: number
  readonly cy?: number
  readonly value?: unknown
}

/** A mark on a line: hollow and small for nought, nothing where there is no value. */
export function LinePoint({ place, cx, cy, value }: LinePointProps) {
  if (typeof value !== 'number' || cx === undefined || cy === undefined) return null
  const isNought = value === 0
  return <MarkShape index={place} x={cx} y={cy} scale={isNought ? 0.5 : 0.78} hollow={isNought} />
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
  readonly cx?: number
  readonly cy?: number
  readonly payload?: RowPoint
}

/** The series’ shape where it was said, a point where it was not. */
export function RowMark({ place, cx = 0, cy = 0, payload }: RowMarkProps) {
  return payload?.said === true ? (
    <MarkShape index={place} x={cx} y={cy} />
  ) : (
    <circle cx={cx} cy={cy} r={1.7} className={styles.unsaid} />
  )
}
