/** What a chart is told: rows in, figure out. Nothing here needs the drawing library. */

/** One line or one kind of mark; its place in the list gives its shape and, without a class, its colour. */
export interface Series {
  readonly id: string
  readonly label: string
  /** A class that sets `--frame`, where the series has a colour of its own elsewhere in the app. */
  readonly className?: string | undefined
}

/** Something that happened, marked on the line of years. */
export interface Flag {
  readonly year: number
  /** A few signs: what it stands for is written beside the chart. */
  readonly label: string
}

/** Values by year as lines with a mark on each value: nought has one too, no value has none. */
export interface LinesSpec {
  readonly kind: 'lines'
  readonly series: readonly Series[]
  readonly rows: readonly { readonly year: number; readonly values: readonly (number | null)[] }[]
  readonly flags: readonly Flag[]
  readonly year: number
  readonly onYear: (year: number) => void
}

/** Yes or no by year as rows of marks, under headings. */
export interface MarksSpec {
  readonly kind: 'marks'
  readonly series: readonly Series[]
  readonly years: readonly number[]
  readonly groups: readonly MarkGroup[]
  readonly year: number
  readonly onYear: (year: number) => void
}

export interface MarkGroup {
  readonly id: string
  readonly label: string
  /** One row a series, in their order. */
  readonly rows: readonly {
    readonly states: readonly ('said' | 'not-said' | 'no-speech')[]
    /** What the row adds up to, in a few signs. */
    readonly sum: string
  }[]
}

export type ChartSpec = LinesSpec | MarksSpec

/** More series than shapes could not be told apart. */
export const MOST_SERIES = 6

const LINES_HEIGHT = 380
const ROW_HEIGHT = 20
const GROUP_HEAD = 30
const AXIS_HEIGHT = 34

/** The height of a chart in pixels, known before it is drawn, so that its place can be kept. */
export function heightOf(spec: ChartSpec): number {
  if (spec.kind === 'lines') return LINES_HEIGHT
  return AXIS_HEIGHT + spec.groups.reduce((sum, { rows }) => sum + groupHeight(rows.length), 0)
}

/** The height of a heading with its rows. */
export const groupHeight = (rows: number): number => GROUP_HEAD + rows * ROW_HEIGHT

/** The middle of a row below the top of its group. */
export const rowMiddle = (row: number): number => GROUP_HEAD + (row + 0.5) * ROW_HEIGHT - 2
