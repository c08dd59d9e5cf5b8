import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { PairMark, type PairSpot, RunMark } from './PairMark'
import styles from './Plane.module.css'
import { PAIR_EDGE, PAIR_HEIGHT, type PairsSpec } from './spec'

interface PairGridProps {
  readonly spec: PairsSpec
  readonly width: number
  readonly height: number
}

/** Room for the names, and for them on a phone. */
const NAMES = 150
const FEW_NAMES = 104
const NARROW = 560
/** A cell is not wider than this, so that few of them stay a square. */
const WIDEST = 44
const LETTER = 7.4

/** Each with each: squares below the diagonal, numbers above it, frames around what belongs together. */
export function PairGrid({ spec, width, height }: PairGridProps) {
  const { labels, runs, pair } = spec
  const left = width < NARROW ? FEW_NAMES : NAMES
  const cell = Math.min(WIDEST, (width - left - 2) / Math.max(1, labels.length))
  const spots: PairSpot[] = spec.cells.flatMap((row, r) =>
    row.map((value, c) => ({
      row: r,
      column: c,
      x: left + (c + 0.5) * cell,
      y: PAIR_EDGE + (r + 0.5) * PAIR_HEIGHT,
      ...value,
    })),
  )
  const letters = Math.floor((left - 12) / LETTER)
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis dataKey="x" type="number" domain={[0, width]} hide />
      <YAxis dataKey="y" type="number" domain={[0, height]} reversed hide />
      <g>
        {labels.map((label, row) => (
          <text
            key={label}
            x={left - 8}
            y={PAIR_EDGE + (row + 0.5) * PAIR_HEIGHT}
            textAnchor="end"
            dominantBaseline="central"
            className={pair.includes(row) ? styles.strongName : styles.rowName}
          >
            {cut(label, letters)}
          </text>
        ))}
      </g>
      <Scatter
        data={spots}
        isAnimationActive={false}
        onClick={(mark: { payload?: PairSpot }) => {
          if (mark.payload !== undefined) spec.onPair(mark.payload.row, mark.payload.column)
        }}
        shape={<PairMark width={cell} height={PAIR_HEIGHT} pair={pair} />}
      />
      {/* The library draws its marks above all else, so that the frames are marks too. */}
      <Scatter
        data={runs.map(([first, last]) => ({
          x: left + first * cell,
          y: PAIR_EDGE + first * PAIR_HEIGHT,
          count: last - first + 1,
        }))}
        isAnimationActive={false}
        shape={<RunMark width={cell} height={PAIR_HEIGHT} />}
      />
    </ScatterChart>
  )
}

/** A name in the room that there is; the table has it whole. */
const cut = (label: string, letters: number): string =>
  label.length <= letters ? label : `${label.slice(0, letters - 1)}…`
