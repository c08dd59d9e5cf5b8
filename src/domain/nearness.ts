import { valueOf } from './positions'
import type { Standings } from './standings'
import type { StepValue } from './types'

/** Below so many shared issues a mean says too little to be set beside others. */
export const FEWEST_SHARED = 5

/** One issue on which two stand on a step each. */
export interface SharedIssue {
  readonly issue: string
  readonly own: StepValue
  readonly other: StepValue
  /** In steps, 0 to 4. */
  readonly difference: number
}

/** How far two stand from one another. */
export interface Nearness {
  /** Mean absolute difference in steps (0 to 4); null where no issue is shared. */
  readonly mean: number | null
  readonly shared: readonly SharedIssue[]
}

/**
 * Mean absolute difference over the issues on which both have a value, in steps (0 to 4): the
 * city-block distance divided by the number of issues compared, as in J. C. Gower, “A general
 * coefficient of similarity and some of its properties”, Biometrics 27 (1971), where what is missing
 * is left out of both sums. Silences, splits and what is withdrawn are not compared; nothing is imputed.
 */
export function nearnessOf(own: Standings, other: Standings): Nearness {
  const shared = [...own].flatMap(([issue, standing]) => {
    const theirs = other.get(issue)
    const [a, b] = [valueOf(standing), theirs === undefined ? null : valueOf(theirs)]
    return a === null || b === null ? [] : { issue, own: a, other: b, difference: Math.abs(a - b) }
  })
  const sum = shared.reduce((all, { difference }) => all + difference, 0)
  return { mean: shared.length === 0 ? null : sum / shared.length, shared }
}

/** Someone else with the distance to them. */
export interface Neighbour<T> {
  readonly who: T
  readonly mean: number
  readonly shared: readonly SharedIssue[]
}

export interface Neighbours<T> {
  /** Nearest first; of equal means the one that rests on more issues, then the order given. */
  readonly ranked: readonly Neighbour<T>[]
  /** Those with too few shared issues for a mean, and how many they share. */
  readonly tooFew: readonly { readonly who: T; readonly shared: number }[]
}

/** Orders others by how near they stand, and leaves out those with fewer than {@link FEWEST_SHARED} shared issues. */
export function neighboursOf<T>(
  own: Standings,
  others: readonly { readonly who: T; readonly standings: Standings }[],
): Neighbours<T> {
  const all = others.map(({ who, standings }) => ({ who, ...nearnessOf(own, standings) }))
  return {
    ranked: all
      .flatMap(({ who, mean, shared }) =>
        mean === null || shared.length < FEWEST_SHARED ? [] : { who, mean, shared },
      )
      .toSorted((a, b) => a.mean - b.mean || b.shared.length - a.shared.length),
    tooFew: all
      .filter(({ shared }) => shared.length < FEWEST_SHARED)
      .map(({ who, shared }) => ({ who, shared: shared.length })),
  }
}
