import styles from './Charts.module.css'
import { clipped } from './clipped'
import { laneHeight, type TrackLane, type TrackPoint, type TracksSpec, WIDE } from './spec'
import { yearTicks } from './years'

interface TracksProps {
  readonly spec: TracksSpec
  readonly width: number
  readonly height: number
}

const NAMES = 190
/** Where there is more room. */
const LONG_NAMES = 330
const ROOMY = 1000
const RIGHT = 14
const AXIS = 30
/** Between two steps. */
const RISE = 10
/** Half of what a year takes. */
const EDGE = 18
const LEVELS = [-2, -1, 0, 1, 2]
const stepClass = (value: number): string => `${styles[`step${value + 2}`]}`

/** Stances over time: more stands higher. Nothing joins two marks between which no evidence was found. */
export function Tracks({ spec, width, height }: TracksProps) {
  const isWide = width >= WIDE
  const names = width < ROOMY ? NAMES : LONG_NAMES
  const left = isWide ? names : 10
  const [first, last] = spec.years
  const x = (at: number): number =>
    left + ((at - first) / Math.max(1, last - first)) * (width - left - RIGHT)
  const bottom = height - AXIS
  return (
    <svg data-drawing="tracks" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {spec.lanes.map((lane, index) => (
        <Lane
          key={lane.id}
          lane={lane}
          x={x}
          top={index * laneHeight(width)}
          ends={[left - 6, width - RIGHT + 6]}
          height={laneHeight(width)}
          isWide={isWide}
        />
      ))}
      <line x1={x(spec.now)} x2={x(spec.now)} y1={0} y2={bottom} className={styles.now} />
      {yearTicks(first, last, width - left - RIGHT).map((year) => (
        <text
          key={year}
          x={x(year)}
          y={bottom + 20}
          textAnchor={anchorOf(x(year), width)}
          className={styles.tick}
        >
          {year}
        </text>
      ))}
    </svg>
  )
}

/** A year at an edge stands within the drawing. */
function anchorOf(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < EDGE) return 'start'
  return x > width - EDGE ? 'end' : 'middle'
}

interface LaneProps {
  readonly lane: TrackLane
  readonly x: (at: number) => number
  readonly top: number
  readonly ends: readonly [number, number]
  readonly height: number
  readonly isWide: boolean
}

function Lane({ lane, x, top, ends, height, isWide }: LaneProps) {
  const middle = top + height - 31
  const y = (value: number): number => middle - value * RISE
  return (
    <g>
      <text x={0} y={isWide ? middle + 4 : top + 17} className={styles.lane}>
        {isWide ? clipped(lane.label, ends[0]) : lane.label}
      </text>
      {LEVELS.map((value) => (
        <line
          key={value}
          x1={ends[0]}
          x2={ends[1]}
          y1={y(value)}
          y2={y(value)}
          className={Math.abs(value) === 2 ? styles.level : styles.faint}
        />
      ))}
      {lane.spans.map(({ from, to, value }) => (
        <line
          key={from}
          x1={x(from)}
          x2={x(to)}
          y1={y(value)}
          y2={y(value)}
          className={`${styles.span} ${stepClass(value)}`}
        />
      ))}
      {lane.points.map((point) => (
        <Point key={point.at} point={point} x={x(point.at)} y={y} />
      ))}
    </g>
  )
}

interface PointProps {
  readonly point: TrackPoint
  readonly x: number
  readonly y: (value: number) => number
}

/** A dot on a step, dots joined where members differ, a cross where a stance was taken back. */
function Point({ point: { values, sure }, x, y }: PointProps) {
  const [lowest, highest] = [values[0], values.at(-1)]
  if (lowest === undefined || highest === undefined) {
    return <path d={`M${x - 5} ${y(0) - 5}l10 10m0-10l-10 10`} className={styles.taken} />
  }
  return (
    <>
      {lowest === highest ? null : (
        <line x1={x} x2={x} y1={y(lowest)} y2={y(highest)} className={styles.joint} />
      )}
      {values.map((value) => (
        <circle
          key={value}
          cx={x}
          cy={y(value)}
          r={sure ? 5.5 : 4.5}
          className={`${sure ? styles.filled : styles.hollow} ${stepClass(value)}`}
        />
      ))}
    </>
  )
}
