/** What a chart is told: rows in, figure out. Nothing here needs the drawing library. */
import type { Place, Tally } from '../domain/votes'
import type { World } from '../domain/world'

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
  /** In pixels, where there is less room than usual. */
  readonly height?: number
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

/** Votes as bars of one length, each cut by what was voted. */
export interface SharesSpec {
  readonly kind: 'shares'
  readonly rows: readonly { readonly id: string; readonly label: string; readonly tally: Tally }[]
}

/** What states did, on a map: a mark of one size for each, or their areas. */
export interface WorldSpec {
  readonly kind: 'world'
  readonly world: World
  readonly as: 'marks' | 'areas'
  readonly states: readonly MappedState[]
}

export interface MappedState {
  readonly code: string
  readonly name: string
  readonly place: Place
  /** Whether it is ringed and named. */
  readonly singled: boolean
}

/** How many went from where to where between two votes. */
export interface FlowSpec {
  readonly kind: 'flow'
  /** What stands over either side. */
  readonly heads: readonly [string, string]
  readonly moves: readonly { readonly from: Place; readonly to: Place; readonly count: number }[]
}

/** A mark of a track: on one step, on several where members differ, on none where a stance was taken back. */
export interface TrackPoint {
  /** Years, with months as fractions. */
  readonly at: number
  readonly values: readonly number[]
  readonly sure: boolean
}

export interface TrackLane {
  readonly id: string
  readonly label: string
  readonly points: readonly TrackPoint[]
  /** Stretches for which a stance is known to have held; nothing is drawn between them. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly value: number }[]
}

/** Stances over time on five steps from -2 to 2, a lane each, broken where evidence is missing. */
export interface TracksSpec {
  readonly kind: 'tracks'
  readonly lanes: readonly TrackLane[]
  /** The first and the last year of the axis. */
  readonly years: readonly [number, number]
  /** The day that the reader has chosen, in years. */
  readonly now: number
  /** Whether all lanes have the same five steps, so that one can be said to stand higher than another. */
  readonly comparable?: boolean
}

/** Where one side stands on a row: on steps, or in a state without one. */
export type ProfileMark = readonly number[] | 'silent' | 'not-yet' | 'not-asked' | 'unknown'

export interface ProfileRow {
  readonly id: string
  readonly label: string
  /** In the order of the series; a row without marks is a heading. */
  readonly marks: readonly ProfileMark[]
}

/** Where one or two sides stand on many rows of five steps from -2 to 2; no step is no place on the scale. */
export interface ProfileSpec {
  readonly kind: 'profile'
  readonly series: readonly Series[]
  readonly rows: readonly ProfileRow[]
}

/** Things counted, piled up as marks on a scale, in rows. */
export interface StacksSpec {
  readonly kind: 'stacks'
  readonly rows: readonly StackRow[]
  readonly scale: {
    readonly from: number
    readonly to: number
    readonly ticks: 'years' | readonly number[]
    /** What is written at a tick; the number itself where it is left out. */
    readonly label?: (tick: number) => string
  }
  /** A place on the scale that is marked by a line. */
  readonly line?: number
}

export interface StackRow {
  readonly id: string
  readonly label: string
  /** What the row adds up to, in a few words. */
  readonly sum: string
  /** Which of the shapes, and of the colours, the row has. */
  readonly mark: number
  readonly stacks: readonly {
    readonly at: number
    readonly count: number
    readonly hollow?: boolean
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

/** Drawn by the library. */
export type LibrarySpec = LinesSpec | MarksSpec | StacksSpec | PlaneSpec | PairsSpec

/** Drawn without it: nothing here needs a scale that the library would make. */
export type PlainSpec = SharesSpec | WorldSpec | FlowSpec | TracksSpec | ProfileSpec

export type ChartSpec = LibrarySpec | PlainSpec

/** A kind that is left out here is a fault of types, so that none is drawn by the wrong one. */
const PLAIN: Readonly<Record<ChartSpec['kind'], boolean>> = {
  lines: false,
  marks: false,
  stacks: false,
  plane: false,
  pairs: false,
  tracks: true,
  profile: true,
  shares: true,
  world: true,
  flow: true,
}

export const isPlain = (spec: ChartSpec): spec is PlainSpec => PLAIN[spec.kind]

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
/** A bar with its name above it. */
export const SHARE_ROW = 50
const FLOW_HEIGHT = 440

/** From this width on, names stand beside what they name, and not above it. */
export const WIDE = 640

/** The height of a chart in pixels, known before it is drawn, so that its place can be kept. */
export function heightOf(spec: ChartSpec, width = PROFILE_WIDE): number {
  switch (spec.kind) {
    case 'lines':
      return spec.height ?? LINES_HEIGHT
    case 'tracks':
      return AXIS_HEIGHT + spec.lanes.length * laneHeight(width)
    case 'profile':
      return profileTops(spec.rows, width).height
    case 'stacks':
      return STACK_AXIS + spec.rows.reduce((sum, row) => sum + stackHeight(row), 0)
    case 'plane':
      return PLANE_HEIGHT
    case 'pairs':
      return 2 * PAIR_EDGE + spec.labels.length * PAIR_HEIGHT
    case 'shares':
      return spec.rows.length * SHARE_ROW
    case 'flow':
      return FLOW_HEIGHT
    case 'world':
      return Math.round((spec.world.height / spec.world.width) * width)
    case 'marks':
      return AXIS_HEIGHT + spec.groups.reduce((sum, { rows }) => sum + groupHeight(rows.length), 0)
  }
}

/** The height of a heading with its rows. */
export const groupHeight = (rows: number): number => GROUP_HEAD + rows * ROW_HEIGHT

/** The middle of a row below the top of its group. */
export const rowMiddle = (row: number): number => GROUP_HEAD + (row + 0.5) * ROW_HEIGHT - 2

const LANE = 62
const NAME_LINE = 22

/** The height of a lane of a track. */
export const laneHeight = (width: number): number => (width < WIDE ? LANE + NAME_LINE : LANE)

/** A profile has long names: from this width on they stand beside their rows. */
export const PROFILE_WIDE = 900

/** Where each row of a profile begins, and where the last one ends. */
export function profileTops(
  rows: readonly ProfileRow[],
  width: number,
): { readonly tops: readonly number[]; readonly height: number } {
  let height = 0
  const tops = rows.map(({ marks }) => {
    const top = height
    height += marks.length === 0 ? 38 : width < PROFILE_WIDE ? 50 : 30
    return top
  })
  return { tops, height: height + 6 }
}

export const STACK_AXIS = 34
/** From one mark of a pile to the next, in pixels. */
export const STACK_PITCH = 9.5
/** The heading of a row of piles. */
const STACK_HEAD = 26

/** The height of a row of piles with its heading: as high as its highest pile. */
export function stackHeight({ stacks }: StackRow): number {
  const counts = new Map<number, number>()
  for (const { at, count } of stacks) counts.set(at, (counts.get(at) ?? 0) + count)
  return STACK_HEAD + Math.max(1, ...counts.values()) * STACK_PITCH + 4
}
