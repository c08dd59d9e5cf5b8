import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import styles from './Charts.module.css'
import { type RowPoint, RowMark } from './Points'
import { seriesClass } from './SeriesMark'
import { groupHeight, heightOf, type MarksSpec, rowMiddle } from './spec'
import { yearTicks } from './years'

interface YearMarksProps {
  readonly spec: MarksSpec
  readonly width: number
  readonly height: number
}

const AXIS = 30
const LEFT = 14
const RIGHT = 78
/** A mark at its full size, with the room around it. */
const MARK = 11

/** Rows of marks by year: a filled shape where it was said, a point where there was a speech without it. */
export function YearMarks({ spec, width, height }: YearMarksProps) {
  const { series, years, groups, year, onYear } = spec
  const tops = groupTops(spec)
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  const scale = Math.min(1, (width - LEFT - RIGHT) / Math.max(1, last - first) / MARK)
  const bottom = heightOf(spec) - AXIS
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: RIGHT, bottom: 0, left: LEFT }}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="year"
        type="number"
        domain={[first, last]}
        ticks={yearTicks(first, last, width - LEFT - RIGHT)}
        height={AXIS}
        padding={{ left: 6, right: 6 }}
        tickMargin={8}
        interval={0}
      />
      {/* Heights are pixels: rows under headings are no scale. */}
      <YAxis dataKey="at" type="number" domain={[0, bottom]} reversed hide />
      <ReferenceLine x={year} className={`${styles.cursor}`} />
      {series.map((one, index) => (
        <Scatter
          key={one.id}
          className={seriesClass(one, index)}
          data={pointsOf(spec, tops, index)}
          isAnimationActive={false}
          onClick={(point: { payload?: RowPoint }) => {
            if (point.payload !== undefined) onYear(point.payload.year)
          }}
          shape={<RowMark place={index} scale={scale} />}
        />
      ))}
      <g>
        {groups.map((group, index) => {
          const top = tops[index] ?? 0
          return (
            <g key={group.id}>
              <line x1={0} x2={width} y1={top + 0.5} y2={top + 0.5} className={styles.rule} />
              <text x={0} y={top + 19} className={styles.group}>
                {group.label}
              </text>
              {group.rows.map(({ sum }, row) => (
                <text
                  key={series[row]?.id}
                  x={width}
                  y={top + rowMiddle(row)}
                  textAnchor="end"
                  dominantBaseline="central"
                  className={styles.sum}
                >
                  {sum}
                </text>
              ))}
            </g>
          )
        })}
      </g>
    </ScatterChart>
  )
}

function groupTops({ groups }: MarksSpec): readonly number[] {
  let top = 0
  return groups.map(({ rows }) => {
    const own = top
    top += groupHeight(rows.length)
    return own
  })
}

/** The points of one series in all groups; a year without a speech has none. */
function pointsOf(spec: MarksSpec, tops: readonly number[], row: number): RowPoint[] {
  return spec.groups.flatMap((group, index) =>
    (group.rows[row]?.states ?? []).flatMap((state, place) =>
      state === 'no-speech'
        ? []
        : {
            year: spec.years[place] ?? 0,
            at: (tops[index] ?? 0) + rowMiddle(row),
            said: state === 'said',
          },
    ),
  )
}
