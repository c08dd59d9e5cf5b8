/** What the two figures rest on, worked out from the columns, the weights and the least number. */
import {
  type Distances,
  distancesOf,
  pairsOf,
  type PairTable,
  type StepsByIssue,
  type Weight,
} from '../../domain/distance'
import type { Point } from '../../domain/orient'
import { countKnown, countPairs, placedOf } from '../../domain/placed'
import { scaled, stressOf } from '../../domain/scaling'
import type { Actor, ActorKind } from '../../domain/types'

/** An actor or a text with its steps on the day. */
export interface MapColumn {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind | 'text'
  readonly flag: Actor['flag']
  readonly steps: StepsByIssue
}

export interface PlacedColumn {
  /** Its place in the list of columns. */
  readonly column: number
  readonly point: Point
  /** Others on the map that it can be compared with. */
  readonly known: number
}

/** Why a column is not on the map, with the number that says so. */
export interface LeftOut {
  readonly column: number
  readonly why: 'no-steps' | 'few-steps' | 'few-others' | 'no-three'
  readonly count: number
}

export interface MapData {
  readonly columns: readonly MapColumn[]
  readonly pairs: PairTable
  readonly least: number
  readonly placed: readonly PlacedColumn[]
  readonly leftOut: readonly LeftOut[]
  /** Kruskal’s stress-1; null where nothing is drawn. */
  readonly stress: number | null
  /** Pairs on the map that can be compared, and all pairs on it. */
  readonly known: number
  readonly possible: number
  /** Shared issues of the middle one of the known pairs on the map. */
  readonly middleShared: number | null
}

/** Places the columns; the same columns, weights and least number give the same picture. */
export function mapDataOf(
  columns: readonly MapColumn[],
  weights: ReadonlyMap<string, Weight>,
  least: number,
): MapData {
  const pairs = pairsOf(
    columns.map(({ steps }) => steps),
    weights,
  )
  const all = distancesOf(
    pairs,
    columns.map((_column, index) => index),
    least,
  )
  const members = placedOf(all)
  const distances = distancesOf(pairs, members, least)
  const points = scaled(distances)
  return {
    columns,
    pairs,
    least,
    placed: members.flatMap((column, index) => {
      const point = points[index]
      return point === undefined ? [] : { column, point, known: countKnown(all, column, members) }
    }),
    leftOut: leftOutOf(columns, weights, least, all, members),
    stress: stressOf(distances, points),
    known: countPairs(all, members),
    possible: (members.length * (members.length - 1)) / 2,
    middleShared: middleShared(pairs, members, least),
  }
}

function leftOutOf(
  columns: readonly MapColumn[],
  weights: ReadonlyMap<string, Weight>,
  least: number,
  distances: Distances,
  members: readonly number[],
): readonly LeftOut[] {
  return columns.flatMap(({ steps }, column) => {
    if (members.includes(column)) return []
    const count = [...steps.keys()].filter((issue) => (weights.get(issue) ?? 0) > 0).length
    if (count === 0) return { column, why: 'no-steps', count } as const
    if (count < least) return { column, why: 'few-steps', count } as const
    const isMap = members.length > 0
    const others = isMap ? members : columns.map((_column, index) => index)
    const known = countKnown(distances, column, others)
    return { column, why: isMap ? 'few-others' : 'no-three', count: known } as const
  })
}

function middleShared(pairs: PairTable, members: readonly number[], least: number): number | null {
  const counts = members
    .flatMap((one, index) =>
      members.slice(index + 1).flatMap((other) => pairs[one]?.[other]?.shared ?? []),
    )
    .filter((shared) => shared >= least)
    .toSorted((a, b) => a - b)
  return counts[Math.floor((counts.length - 1) / 2)] ?? null
}

/** A point that fewer than a third of the others hold stands where few distances put it. */
export const isLoose = ({ known }: PlacedColumn, { placed }: MapData): boolean =>
  known < (placed.length - 1) / 3

/** How well a picture fits, in the words of J. B. Kruskal (1964): 0.05 good, 0.1 fair, 0.2 poor. */
export function fitOf(stress: number): 'good' | 'good-to-fair' | 'fair-to-poor' | 'poor' {
  if (stress <= 0.05) return 'good'
  if (stress <= 0.1) return 'good-to-fair'
  return stress < 0.2 ? 'fair-to-poor' : 'poor'
}
