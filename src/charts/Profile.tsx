import styles from './Charts.module.css'
import { clipped } from './clipped'
import { MarkShape, seriesClass } from './SeriesMark'
import {
  type ProfileMark,
  type ProfileRow,
  type ProfileSpec,
  PROFILE_WIDE,
  profileTops,
} from './spec'
import { StateMark } from './StateMark'

interface ProfileProps {
  readonly spec: ProfileSpec
  readonly width: number
  readonly height: number
}

const NAMES = 380
/** Room for those who stand on no step, beside the scale. */
const APART = 96
const LEVELS = [-2, -1, 0, 1, 2]
/** The shape of each side: a disc and a diamond. */
export const SIDE_SHAPES: readonly number[] = [0, 3]

const isOn = (mark: ProfileMark): mark is readonly number[] => typeof mark !== 'string'

/** Where one or two sides stand on each row; who stands on no step has a mark beside the scale. */
export function Profile({ spec, width, height }: ProfileProps) {
  const isWide = width >= PROFILE_WIDE
  const left = isWide ? NAMES + 12 : 12
  const right = width - APART - 20
  const x = (value: number): number => left + ((value + 2) * (right - left)) / 4
  const { tops } = profileTops(spec.rows, width)
  return (
    <svg data-drawing="profile" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {spec.rows.map((row, index) => {
        const top = tops[index] ?? 0
        if (row.marks.length === 0) {
          return (
            <g key={row.id}>
              <line x1={0} x2={width} y1={top + 9.5} y2={top + 9.5} className={styles.rule} />
              <text x={0} y={top + 29} className={styles.group}>
                {row.label}
              </text>
            </g>
          )
        }
        return (
          <g key={row.id}>
            <text x={0} y={isWide ? top + 20 : top + 17} className={styles.lane}>
              {clipped(row.label, isWide ? NAMES : width)}
            </text>
            <Marks
              row={row}
              spec={spec}
              x={x}
              y={isWide ? top + 15 : top + 34}
              apart={right + 30}
            />
          </g>
        )
      })}
    </svg>
  )
}

interface MarksProps {
  readonly row: ProfileRow
  readonly spec: ProfileSpec
  readonly x: (value: number) => number
  readonly y: number
  /** Where the marks of those on no step begin. */
  readonly apart: number
}

function Marks({ row: { marks }, spec, x, y, apart }: MarksProps) {
  const values = marks.filter(isOn).flat()
  const both = marks.length === 2 && marks.every(isOn)
  const isSame = both && marks[0]?.join() === marks[1]?.join()
  return (
    <>
      <line x1={x(-2)} x2={x(2)} y1={y} y2={y} className={styles.level} />
      {LEVELS.map((value) => (
        <circle key={value} cx={x(value)} cy={y} r={2.2} className={styles.stop} />
      ))}
      {both ? (
        <line
          x1={x(Math.min(...values))}
          x2={x(Math.max(...values))}
          y1={y}
          y2={y}
          className={styles.reach}
        />
      ) : null}
      {marks.map((mark, side) => {
        const one = spec.series[side]
        if (one === undefined) return null
        const shift = isSame ? (side === 0 ? -7 : 7) : 0
        return (
          <g key={one.id} className={seriesClass(one, side)}>
            {isOn(mark) ? (
              mark.map((value) => (
                <MarkShape
                  key={value}
                  index={SIDE_SHAPES[side] ?? 0}
                  x={x(value) + shift}
                  y={y}
                  scale={1.2}
                />
              ))
            ) : (
              <StateMark state={mark} x={apart + side * 44} y={y} />
            )}
          </g>
        )
      })}
    </>
  )
}
