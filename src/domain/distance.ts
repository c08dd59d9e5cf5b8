import type { StepValue } from './types'

/** How much an issue counts: not at all, once, twice. */
export type Weight = 0 | 1 | 2

/** The steps of one actor or text on one day, by issue; issues without a value are not in it. */
export type StepsByIssue = ReadonlyMap<string, StepValue>

/** How far two actors or texts stand apart, and on how much that rests. */
export interface Apart {
  /** Weighted mean absolute difference in steps, 0 to 4; null where they share no issue. */
  readonly steps: number | null
  /** Issues with a weight on which both have a value. */
  readonly shared: number
}

/** Steps from the lowest to the highest value of an issue. */
const SPAN = 4

/**
 * Distance of two sets of stances: Σ w·|a − b| ÷ Σ w over the issues on which both have a value, in
 * steps. An issue that one of them lacks is left out and never filled in: Gower’s general coefficient
 * for ordered scales (J. C. Gower, “A General Coefficient of Similarity and Some of Its Properties”,
 * Biometrics 27, 1971, 857–871), before it is divided by the length of the scale.
 */
export function apartOf(
  one: StepsByIssue,
  other: StepsByIssue,
  weights: ReadonlyMap<string, Weight>,
): Apart {
  let [sum, weight, shared] = [0, 0, 0]
  for (const [issue, counts] of weights) {
    const [a, b] = [one.get(issue), other.get(issue)]
    if (counts === 0 || a === undefined || b === undefined) continue
    sum += counts * Math.abs(a - b)
    weight += counts
    shared += 1
  }
  return { steps: shared === 0 ? null : sum / weight, shared }
}

/** Agreement in percent of the scale: 100 for the same steps everywhere, 0 for the two ends everywhere. */
export const agreementOf = (steps: number): number => 100 * (1 - steps / SPAN)

/** All pairs of some columns, both ways round; a column and itself is null. */
export type PairTable = readonly (readonly (Apart | null)[])[]

/** Compares each column with each other. */
export function pairsOf(
  columns: readonly StepsByIssue[],
  weights: ReadonlyMap<string, Weight>,
): PairTable {
  return columns.map((one) =>
    columns.map((other) => (one === other ? null : apartOf(one, other, weights))),
  )
}

/** The distance of a pair that rests on enough issues, in steps; else null. `least` is at least 1. */
export function stepsBetween(
  pairs: PairTable,
  one: number,
  other: number,
  least: number,
): number | null {
  const pair = pairs[one]?.[other]
  return pair === null || pair === undefined || pair.shared < least ? null : pair.steps
}

/** The distances that count, by column and column, in steps; null where a pair rests on too little. */
export type Distances = readonly (readonly (number | null)[])[]

/** The distances of some of the columns, in the order in which they are named. */
export const distancesOf = (
  pairs: PairTable,
  columns: readonly number[],
  least: number,
): Distances => columns.map((one) => columns.map((other) => stepsBetween(pairs, one, other, least)))

/** Another column as seen from one. */
export interface Neighbour {
  readonly column: number
  readonly steps: number
  readonly shared: number
}

/** The others that a column can be compared with, nearest first; of equals, the one that rests on more. */
export function neighboursOf(
  pairs: PairTable,
  column: number,
  least: number,
): readonly Neighbour[] {
  return (pairs[column] ?? [])
    .flatMap((pair, other) =>
      pair === null || pair.steps === null || pair.shared < least
        ? []
        : { column: other, steps: pair.steps, shared: pair.shared },
    )
    .toSorted((a, b) => a.steps - b.steps || b.shared - a.shared || a.column - b.column)
}
