/** What can be said of a chart from its data alone: how many, where from and to, who is highest and lowest. */
import { isCast } from '../domain/votes'
import type {
  FlowSpec,
  LinesSpec,
  MarksSpec,
  PairsSpec,
  PlaneSpec,
  ProfileSpec,
  SharesSpec,
  StacksSpec,
  TracksSpec,
} from './spec'

export interface Named {
  readonly label: string
  readonly value: number
}

/** All that have the highest value and all that have the lowest, in the order given. */
export interface Extremes {
  readonly highest: { readonly labels: readonly string[]; readonly value: number }
  readonly lowest: { readonly labels: readonly string[]; readonly value: number }
}

/** Who has the highest value and who the lowest; null where nobody has one. */
export function extremesOf(named: readonly Named[]): Extremes | null {
  if (named.length === 0) return null
  const values = named.map(({ value }) => value)
  const having = (value: number) => ({
    labels: named.filter((one) => one.value === value).map(({ label }) => label),
    value,
  })
  return { highest: having(Math.max(...values)), lowest: having(Math.min(...values)) }
}

/** The highest value of each line and the first year that had it; a line without a value is left out. */
export const peaksOf = ({ series, rows }: LinesSpec): readonly (Named & { year: number })[] =>
  series.flatMap(({ label }, index) => {
    const points = rows.flatMap(({ year, values }) => {
      const value = values[index] ?? null
      return value === null ? [] : [{ year, value }]
    })
    const value = Math.max(...points.map((point) => point.value))
    const first = points.find((point) => point.value === value)
    return first === undefined ? [] : [{ label, ...first }]
  })

/** How many full marks each row has; rows are named by their group and their series. */
export const saidIn = ({ groups, series }: MarksSpec): readonly Named[] =>
  groups.flatMap(({ label, rows }) =>
    rows.map(({ states }, index) => ({
      label: [label, series[index]?.label ?? ''].join(', '),
      value: states.filter((state) => state === 'said').length,
    })),
  )

/** How many marks each row of piles has. */
export const pilesIn = ({ rows }: StacksSpec): readonly Named[] =>
  rows.map(({ label, stacks }) => ({
    label,
    value: stacks.reduce((sum, { count }) => sum + count, 0),
  }))

/** The first and the last place on the scale that has a mark; null where there is none. */
export function reachOf({ rows }: StacksSpec): readonly [number, number] | null {
  const places = rows.flatMap(({ stacks }) =>
    stacks.filter(({ count }) => count > 0).map(({ at }) => at),
  )
  return places.length === 0 ? null : [Math.min(...places), Math.max(...places)]
}

/** Each pair of marks with how far apart they are drawn, in the unit of the plane. */
export const gapsOf = ({ points }: PlaneSpec): readonly (Named & { pair: [string, string] })[] =>
  points.flatMap((one, index) =>
    points.slice(index + 1).map((other) => ({
      label: '',
      pair: [one.label, other.label] as [string, string],
      value: Math.hypot(one.x - other.x, one.y - other.y),
    })),
  )

/** Each pair once: both names, and the percentage; null where too little is known. */
export const pairsOf = ({
  labels,
  cells,
}: PairsSpec): readonly { readonly pair: [string, string]; readonly percent: number | null }[] =>
  labels.flatMap((one, row) =>
    labels.slice(0, row).map((other, column) => ({
      pair: [other, one] as [string, string],
      percent: cells[row]?.[column]?.percent ?? null,
    })),
  )

/** How many marks each line of stances has, and how many lines have stood on more than one step. */
export function movesIn({ lanes }: TracksSpec): {
  readonly marks: readonly Named[]
  readonly moved: number
} {
  return {
    marks: lanes.map(({ label, points }) => ({ label, value: points.length })),
    moved: lanes.filter(({ points }) => new Set(points.flatMap(({ values }) => values)).size > 1)
      .length,
  }
}

/** The step, 1 to 5, of the last mark not after the line of the day; who then stood on several or none is left out. */
export const lastSteps = ({ lanes, now }: TracksSpec): readonly Named[] =>
  lanes.flatMap(({ label, points }) => {
    const values = points.findLast(({ at }) => at <= now)?.values ?? []
    const [value] = values
    return value === undefined || values.length > 1 ? [] : [{ label, value: value + 3 }]
  })

/** How many marks of one side stand on each step, 1 to 5; and on how many rows it has a mark at all. */
export function stepsOf({ rows }: ProfileSpec): {
  readonly steps: readonly number[]
  readonly placed: number
  readonly all: number
} {
  const asked = rows.filter(({ marks }) => marks.length > 0)
  const marks = asked.map(({ marks: [mark] }) => mark)
  const on = marks.filter((mark) => mark !== undefined && typeof mark !== 'string')
  return {
    steps: [-2, -1, 0, 1, 2].map((step) => on.flat().filter((value) => value === step).length),
    placed: on.length,
    all: asked.length,
  }
}

/** By how many steps two sides lie apart on each row where each stands on one step. */
export const apartOn = ({ rows }: ProfileSpec): readonly Named[] =>
  rows.flatMap(({ label, marks: [one, other] }) =>
    one?.length === 1 && other?.length === 1 && typeof one !== 'string' && typeof other !== 'string'
      ? [{ label, value: Math.abs((one[0] ?? 0) - (other[0] ?? 0)) }]
      : [],
  )

/** The share of yes in each bar, 0 to 100, of all that is drawn in it; an empty bar is left out. */
export const yesIn = ({ rows }: SharesSpec): readonly Named[] =>
  rows.flatMap(({ label, tally: { yes, abstain, no, absent } }) => {
    const all = yes + abstain + no + absent
    return all === 0 ? [] : [{ label, value: (100 * yes) / all }]
  })

/** Of those who cast a vote both times: how many, how many the same one, and the changes. */
export function changesIn({ moves }: FlowSpec): {
  readonly both: number
  readonly same: number
  readonly changes: FlowSpec['moves']
} {
  const cast = moves.filter(({ from, to }) => isCast(from) && isCast(to))
  return {
    both: statesIn(cast),
    same: statesIn(cast.filter(({ from, to }) => from === to)),
    changes: cast.filter(({ from, to }) => from !== to),
  }
}

const statesIn = (moves: FlowSpec['moves']): number =>
  moves.reduce((sum, { count }) => sum + count, 0)
