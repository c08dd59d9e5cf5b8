import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import styles from './Charts.module.css'
import { EndLabels } from './EndLabels'
import { FlagMark } from './FlagMark'
import { LinePoint } from './Points'
import { seriesClass } from './SeriesMark'
import type { LinesSpec } from './spec'
import { countTicks, flagLevels, roundTop, yearTicks } from './years'

interface YearLinesProps {
  readonly spec: LinesSpec
  readonly width: number
  readonly height: number
}

const TOP = 16
/** The signs of marked years stand in up to two rows, so that neighbours do not touch. */
const FLAG_ROW = 23
const AXIS = 30
const LEFT = 38
/** Room for the names at the end of the lines; a narrow chart has its key above alone. */
const NAMES = 190
const WIDE = 640

/** Lines by year. */
export function YearLines({ spec, width, height }: YearLinesProps) {
  const { series, rows, flags, year, onYear } = spec
  const first = rows[0]?.year ?? 0
  const last = rows.at(-1)?.year ?? 0
  const highest = Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const right = width >= WIDE ? NAMES : 14
  const yearWidth = (width - LEFT - right) / Math.max(1, last - first)
  const levels = flagLevels(
    flags.map((flag) => flag.year * yearWidth),
    FLAG_ROW,
  )
  const top = TOP + FLAG_ROW * (levels.length === 0 ? 0 : Math.max(...levels) + 1)
  const choose = ({ activeLabel }: { activeLabel?: string | number | undefined }): void => {
    if (activeLabel !== undefined) onYear(Number(activeLabel))
  }
  return (
    <LineChart
      width={width}
      height={height}
      data={[...rows]}
      margin={{ top, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      onMouseMove={choose}
      onClick={choose}
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="year"
        type="number"
        domain={[first, last]}
        ticks={yearTicks(first, last, width - LEFT - right)}
        height={AXIS}
        padding={{ left: 8, right: 8 }}
        tickMargin={8}
        interval={0}
      />
      <YAxis
        domain={[0, roundTop(highest)]}
        ticks={countTicks(highest)}
        width={LEFT}
        axisLine={false}
        tickLine={false}
      />
      <ReferenceLine x={year} className={`${styles.cursor}`} />
      {flags.map((flag, index) => (
        <ReferenceLine
          key={flag.year}
          x={flag.year}
          className={`${styles.flagLine}`}
          label={<FlagMark text={flag.label} rise={16 + (levels[index] ?? 0) * FLAG_ROW} />}
        />
      ))}
      {series.map((one, index) => (
        <Line
          key={one.id}
          className={seriesClass(one, index)}
          dataKey={({ values }: LinesSpec['rows'][number]) => values[index] ?? null}
          name={one.label}
          stroke="currentColor"
          strokeWidth={2}
          isAnimationActive={false}
          activeDot={false}
          dot={<LinePoint place={index} colour={seriesClass(one, index)} />}
        />
      ))}
      {right === NAMES ? (
        <EndLabels
          series={series}
          values={rows.at(-1)?.values ?? []}
          x={width - NAMES + 6}
          heightOf={(value) => top + (height - top - AXIS) * (1 - value / roundTop(highest))}
          bottom={height - AXIS - 2}
        />
      ) : null}
    </LineChart>
  )
}
