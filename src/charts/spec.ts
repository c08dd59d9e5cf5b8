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

/** Marks on a plane whose axes mean nothing: only how near they lie. One scale both ways. */
export interface PlaneSpec {
  readonly kind: 'plane'
  readonly points: readonly PlanePoint[]
  /** What the length of 1 is called, beside the ruler. */
  readonly unit: string
  readonly onPoint: (id: string) => void
}

export interface PlanePoint {
  readonly id: string
  readonly label: string
  readonly x: number
  /** Grows upwards. */
  readonly y: number
  /** The sign within the mark: a path in a box of 16 by 16. */
  readonly sign: string
  readonly state: 'plain' | 'strong' | 'single'
  /** Whether little holds the point in its place. */
  readonly loose: boolean
}

/** Each with each: how alike they are below the diagonal, on how much that rests above it. */
export interface PairsSpec {
  readonly kind: 'pairs'
  readonly labels: readonly string[]
  /** By row and column, in the order of the labels. */
  readonly cells: readonly (readonly PairCell[])[]
  /** First and last place of the runs that belong together. */
  readonly runs: readonly (readonly [number, number])[]
  /** The pair that is read. */
  readonly pair: readonly [number, number]
  readonly onPair: (row: number, column: number) => void
}

export interface PairCell {
  /** 0 to 100; null where too little is known. */
  readonly percent: number | null
  readonly count: number
}

export type ChartSpec = LinesSpec | MarksSpec | PlaneSpec | PairsSpec

/** More series than shapes could not be told apart. */
export const MOST_SERIES = 6

const LINES_HEIGHT = 380
const PLANE_HEIGHT = 560
/** The height of a row of pairs, and the room above the first. */
export const PAIR_HEIGHT = 20
export const PAIR_EDGE = 6
const ROW_HEIGHT = 20
const GROUP_HEAD = 30
const AXIS_HEIGHT = 34

/** The height of a chart in pixels, known before it is drawn, so that its place can be kept. */
export function heightOf(spec: ChartSpec): number {
  switch (spec.kind) {
    case 'lines':
      return LINES_HEIGHT
    case 'marks':
      return AXIS_HEIGHT + spec.groups.reduce((sum, { rows }) => sum + groupHeight(rows.length), 0)
    case 'plane':
      return PLANE_HEIGHT
    case 'pairs':
      return 2 * PAIR_EDGE + spec.labels.length * PAIR_HEIGHT
  }
}

/** The height of a heading with its rows. */
export const groupHeight = (rows: number): number => GROUP_HEAD + rows * ROW_HEIGHT

/** The middle of a row below the top of its group. */
export const rowMiddle = (row: number): number => GROUP_HEAD + (row + 0.5) * ROW_HEIGHT - 2
