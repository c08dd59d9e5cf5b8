import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import styles from './Plane.module.css'
import { fitted, HALO, markRadius, type Name, namesOf, type Spot } from './planeLayout'
import type { PlaneSpec } from './spec'

interface PlaneProps {
  readonly spec: PlaneSpec
  readonly width: number
  readonly height: number
}

interface Placed extends Spot {
  readonly name: Name | null
}

/** Where the ruler begins, and how far it is from the bottom. */
const RULER = { x: 14, up: 14 }

/** Marks on a plane without axes: a sign of its kind in each, names where they have room, a ruler. */
export function Plane({ spec, width, height }: PlaneProps) {
  const { spots, unit } = fitted(spec.points, width, height)
  const names = namesOf(spots, width, height)
  const placed: readonly Placed[] = spots
    .map(({ point, x, y }, index) => ({ point, x, y, name: names[index] ?? null }))
    // What is singled out is drawn last, above its neighbours.
    .toSorted((a, b) => Number(a.point.state === 'single') - Number(b.point.state === 'single'))
  const ruler = height - RULER.up
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {/* Pixels: the scale is the same both ways, which the library does not offer. */}
      <XAxis dataKey="x" type="number" domain={[0, width]} hide />
      <YAxis dataKey="y" type="number" domain={[0, height]} reversed hide />
      <Scatter
        data={[...placed]}
        isAnimationActive={false}
        onClick={(mark: { payload?: Placed }) => {
          if (mark.payload !== undefined) spec.onPoint(mark.payload.point.id)
        }}
        shape={<PlaneMark radius={markRadius(width)} />}
      />
      <g>
        <path d={`M${RULER.x} ${ruler - 5}v5h${unit}v-5`} className={styles.ruler} />
        <text x={RULER.x + 6} y={ruler - 8} className={styles.unit}>
          {spec.unit}
        </text>
      </g>
    </ScatterChart>
  )
}

interface PlaneMarkProps {
  readonly radius: number
  readonly cx?: number
  readonly cy?: number
  readonly payload?: Placed
}

function PlaneMark({ radius, cx = 0, cy = 0, payload }: PlaneMarkProps) {
  if (payload === undefined) return null
  const { point, name } = payload
  // The sign stands in a box of 16, and has three quarters of that in a mark of 10.
  const sign = radius * 0.075
  const outline = point.loose ? styles.loose : ''
  return (
    <g className={`${styles.mark} ${styles[point.state]}`} data-point={point.id}>
      <title>{point.label}</title>
      {point.state === 'single' ? (
        <circle cx={cx} cy={cy} r={radius + HALO} className={styles.halo} />
      ) : null}
      <circle cx={cx} cy={cy} r={radius} className={`${styles.disc} ${outline}`} />
      <path
        d={point.sign}
        transform={`translate(${cx - 8 * sign} ${cy - 8 * sign}) scale(${sign})`}
        className={styles.sign}
      />
      {name === null ? null : (
        <text
          x={name.x}
          y={name.y}
          textAnchor={name.anchor}
          dominantBaseline="central"
          className={styles.name}
        >
          {point.label}
        </text>
      )}
    </g>
  )
}
