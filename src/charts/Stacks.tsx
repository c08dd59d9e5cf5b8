import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import styles from './Charts.module.css'
import { MarkShape, seriesClass } from './SeriesMark'
import { heightOf, STACK_AXIS, STACK_PITCH, stackHeight, type StacksSpec } from './spec'
import { yearTicks } from './years'

interface StacksProps {
  readonly spec: StacksSpec
  readonly width: number
  readonly height: number
}

const SIDE = 24

interface StackPoint {
  readonly at: number
  readonly height: number
  readonly hollow: boolean
}

interface StackMarkProps {
  readonly shape: number
  readonly cx?: number
  readonly cy?: number
  readonly payload?: StackPoint
}

function StackMark({ shape, cx = 0, cy = 0, payload }: StackMarkProps) {
  return <MarkShape index={shape} x={cx} y={cy} scale={0.8} hollow={payload?.hollow === true} />
}

/** Rows of marks piled up on a scale, one mark for each thing counted: none is no mark. */
export function Stacks({ spec, width, height }: StacksProps) {
  const { rows, scale, line } = spec
  const bases = baseLines(spec)
  const bottom = heightOf(spec) - STACK_AXIS
  const ticks =
    scale.ticks === 'years' ? yearTicks(scale.from, scale.to, width - 2 * SIDE) : scale.ticks
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: SIDE, bottom: 0, left: SIDE }}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="at"
        type="number"
        domain={[scale.from, scale.to]}
        ticks={[...ticks]}
        tickFormatter={scale.label ?? String}
        height={STACK_AXIS}
        padding={{ left: 8, right: 8 }}
        tickMargin={8}
        interval="preserveStartEnd"
        className={`${styles.axis}`}
      />
      {/* Heights are pixels: rows under headings are no scale. */}
      <YAxis dataKey="height" type="number" domain={[0, bottom]} reversed hide />
      {line === undefined ? null : <ReferenceLine x={line} className={`${styles.cursor}`} />}
      <g>
        {rows.map((row, index) => {
          const base = bases[index] ?? 0
          const top = base - stackHeight(row)
          return (
            <g key={row.id}>
              <text x={0} y={top + 17} className={styles.group}>
                {row.label}
              </text>
              <text x={width} y={top + 17} textAnchor="end" className={styles.sum}>
                {row.sum}
              </text>
              <line x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} className={styles.rule} />
            </g>
          )
        })}
      </g>
      {rows.map((row, index) => (
        <Scatter
          key={row.id}
          className={seriesClass({ id: row.id, label: row.label }, row.mark)}
          data={pointsOf(row, bases[index] ?? 0)}
          isAnimationActive={false}
          shape={<StackMark shape={row.mark} />}
        />
      ))}
    </ScatterChart>
  )
}

/** The line on which each row stands, in pixels from the top. */
function baseLines({ rows }: StacksSpec): readonly number[] {
  let top = 0
  return rows.map((row) => {
    top += stackHeight(row)
    return top
  })
}

function pointsOf(row: StacksSpec['rows'][number], base: number): StackPoint[] {
  const piled = new Map<number, number>()
  return row.stacks.flatMap(({ at, count, hollow = false }) => {
    const below = piled.get(at) ?? 0
    piled.set(at, below + count)
    return Array.from({ length: count }, (_none, n) => ({
      at,
      height: base - (below + n + 0.5) * STACK_PITCH - 2,
      hollow,
    }))
  })
}
