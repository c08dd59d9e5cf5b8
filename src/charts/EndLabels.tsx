import styles from './Charts.module.css'
import { seriesClass } from './SeriesMark'
import type { Series } from './spec'
import { spreadLabels } from './years'

interface EndLabelsProps {
  readonly series: readonly Series[]
  /** The last value of each series. */
  readonly values: readonly (number | null)[]
  readonly x: number
  /** Where a value lies, in pixels from the top. */
  readonly heightOf: (value: number) => number
  readonly bottom: number
}

const LINE = 17
/** About what fits beside the lines. */
const LONGEST = 26

/** The names of the lines where they end, moved apart where they would touch. */
export function EndLabels({ series, values, x, heightOf, bottom }: EndLabelsProps) {
  const heights = spreadLabels(
    series.map((_one, index) => heightOf(values[index] ?? 0)),
    LINE,
    bottom,
  )
  return (
    <g>
      {series.map((one, index) => (
        <text
          key={one.id}
          x={x}
          y={heights[index]}
          dominantBaseline="central"
          className={`${styles.name} ${seriesClass(one, index)}`}
        >
          {one.label.length > LONGEST ? `${one.label.slice(0, LONGEST - 1)}…` : one.label}
        </text>
      ))}
    </g>
  )
}
