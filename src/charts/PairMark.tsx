import styles from './Plane.module.css'
import type { PairCell } from './spec'

export interface PairSpot extends PairCell {
  readonly row: number
  readonly column: number
  /** The middle of the cell, in pixels. */
  readonly x: number
  readonly y: number
}

interface PairMarkProps {
  readonly width: number
  readonly height: number
  readonly pair: readonly [number, number]
  readonly cx?: number
  readonly cy?: number
  readonly payload?: PairSpot
}

/** A narrower cell has no room for a number. */
const NUMBER = 14
/** Sides of the squares in shares of the cell: nought has one too. */
const [LEAST, MOST] = [0.2, 0.94]

/** Tones of agreement, lighter for less; near full agreement is the most frequent and has two. */
const toneOf = (percent: number): number =>
  [25, 50, 75, 90].filter((bound) => percent >= bound).length

/** A cell: a square that grows with agreement, a number of issues, or slant lines where too little is known. */
export function PairMark({ width, height, pair, cx = 0, cy = 0, payload }: PairMarkProps) {
  if (payload === undefined) return null
  const { row, column } = payload
  const [x, y] = [cx - width / 2, cy - height / 2]
  const isRead = (row === pair[0] && column === pair[1]) || (row === pair[1] && column === pair[0])
  return (
    <g className={styles.cell} data-pair={`${row} ${column}`}>
      <rect x={x} y={y} width={width} height={height} className={styles.ground} />
      <Inside spot={payload} {...{ x, y, width, height }} />
      {isRead ? <rect x={x} y={y} width={width} height={height} className={styles.read} /> : null}
    </g>
  )
}

interface InsideProps {
  readonly spot: PairSpot
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function Inside({ spot, x, y, width, height }: InsideProps) {
  const { row, column, percent, count } = spot
  const [cx, cy] = [x + width / 2, y + height / 2]
  if (row === column) return <circle cx={cx} cy={cy} r={1.5} className={styles.self} />
  if (percent === null) return <Slants {...{ x, y, width, height }} />
  if (column > row) {
    return width < NUMBER ? null : (
      <text x={cx} y={cy} textAnchor="middle" dominantBaseline="central" className={styles.count}>
        {count}
      </text>
    )
  }
  const share = LEAST + (MOST - LEAST) * (percent / 100)
  const [w, h] = [width * share, height * share]
  return (
    <rect
      x={cx - w / 2}
      y={cy - h / 2}
      width={w}
      height={h}
      className={styles[`tone${toneOf(percent)}`]}
    />
  )
}

/** Slant lines, which a saved picture keeps: it has no room for a pattern that stands elsewhere. */
function Slants({ x, y, width, height }: Omit<InsideProps, 'spot'>) {
  const isNarrow = width < NUMBER
  const lines = (isNarrow ? [0.5] : [0.3, 0.7]).map((at) => {
    const half = Math.min(width, height) * (isNarrow ? 0.36 : 0.22)
    const middle = x + width * at
    return `M${middle - half} ${y + height / 2 + half}L${middle + half} ${y + height / 2 - half}`
  })
  return <path d={lines.join('')} className={styles.slants} />
}

interface RunMarkProps {
  readonly width: number
  readonly height: number
  readonly cx?: number
  readonly cy?: number
  readonly payload?: { readonly count: number }
}

/** A frame around a run of cells on the diagonal, from its upper left corner. */
export function RunMark({ width, height, cx = 0, cy = 0, payload }: RunMarkProps) {
  const count = payload?.count ?? 0
  return (
    <rect
      x={cx}
      y={cy}
      width={count * width}
      height={count * height}
      className={styles.run}
      data-run={count}
    />
  )
}
