/**
 * How often two states vote alike: Lijphart’s index of agreement, (f + g/2) / t, with f votes on
 * which both did the same, g on which one of them abstained and the other did not, and t votes that
 * both cast (A. Lijphart, “The Analysis of Bloc Voting in the General Assembly”, American Political
 * Science Review 57, 1963; the voting data of E. Voeten count an abstention as half a disagreement
 * in the same way). A vote that one of them did not cast counts nowhere.
 */
import type { RollCall } from './types'
import { isCast, placeOf } from './votes'

export interface Agreement {
  /** Votes on which both did the same; two abstentions are the same. */
  readonly same: number
  /** Votes on which one abstained and the other voted yes or no: half an agreement. */
  readonly half: number
  /** Votes on which one voted yes and the other no. */
  readonly opposite: number
  /** Votes that both cast. */
  readonly both: number
  /** From 0, always opposite, to 1, always the same; null where they never voted on the same text. */
  readonly value: number | null
}

/** Below so many votes that both cast, a figure rests on little, and that is said. */
export const FEW_VOTES = 5

/** How often two states voted alike. */
export function agreementOf(rollCalls: readonly RollCall[], one: string, other: string): Agreement {
  let [same, half, opposite] = [0, 0, 0]
  for (const rollCall of rollCalls) {
    const [first, second] = [placeOf(rollCall, one), placeOf(rollCall, other)]
    if (!isCast(first) || !isCast(second)) continue
    if (first === second) same += 1
    else if (first === 'abstain' || second === 'abstain') half += 1
    else opposite += 1
  }
  const both = same + half + opposite
  return { same, half, opposite, both, value: both === 0 ? null : (same + half / 2) / both }
}

/** A state beside a chosen one. */
export interface Likeness extends Agreement {
  readonly code: string
  /** 1 for those most alike; states with the same figure share it. Null without a common vote. */
  readonly rank: number | null
}

/**
 * All other states of the roll calls by how often they voted like the chosen one. Those with the same
 * figure share a rank, in the order of the votes that they rest on; those without a common vote
 * come last and have none.
 */
export function likenessTo(rollCalls: readonly RollCall[], chosen: string): readonly Likeness[] {
  const codes = new Set(rollCalls.flatMap((rollCall) => Object.keys(rollCall)))
  codes.delete(chosen)
  const sorted = [...codes]
    .map((code) => Object.assign(agreementOf(rollCalls, chosen, code), { code }))
    .toSorted(
      (one, other) =>
        (other.value ?? -1) - (one.value ?? -1) ||
        other.both - one.both ||
        one.code.localeCompare(other.code, 'en'),
    )
  return sorted.map(({ code, same, half, opposite, both, value }) => ({
    code,
    same,
    half,
    opposite,
    both,
    value,
    rank: value === null ? null : sorted.findIndex((other) => other.value === value) + 1,
  }))
}
