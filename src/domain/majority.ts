/**
 * The two-thirds majority of those present and voting, in whole numbers only. “Present and voting” are
 * those who say yes or no; who abstains counts as not voting: Rules of Procedure of the General
 * Assembly of the United Nations (A/520), rule 86 for its meetings and rule 126 for its committees.
 */

/** How many said what. Whole numbers, none below zero. */
export interface Count {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

/**
 * The yes votes that a text needs of so many who vote: the least whole number that is not below two
 * thirds. 20 of 30, 21 of 31. Where nobody votes nothing can be carried, and 1 is asked for.
 */
export const neededOf = (voting: number): number => Math.max(1, Math.floor((2 * voting + 2) / 3))

/** What a count comes to. */
export interface Outcome {
  /** Those who said yes or no. */
  readonly voting: number
  /** Yes votes that are needed of them. */
  readonly needed: number
  readonly carried: boolean
  /** Yes votes that would have to come from those who have not voted; 0 if carried. */
  readonly more: number
  /** How many would have to turn from no to yes; 0 if carried. */
  readonly turned: number
  /** No votes that could still come without the text being lost; 0 if it is not carried. */
  readonly spare: number
}

/**
 * Counts a vote. A text is carried when yes is at least twice no (the same as two thirds of both),
 * and somebody said yes.
 */
export function outcomeOf({ yes, no }: Count): Outcome {
  const voting = yes + no
  const needed = neededOf(voting)
  const carried = yes >= needed
  return {
    voting,
    needed,
    carried,
    more: carried ? 0 : Math.max(1, 2 * no) - yes,
    turned: carried || no === 0 ? 0 : needed - yes,
    spare: carried ? Math.floor(yes / 2) - no : 0,
  }
}

/** What a table of thresholds says of so many who vote. */
export interface Threshold {
  readonly voting: number
  readonly needed: number
  /** The most no votes with which a text is still carried. */
  readonly most: number
}

/** Thresholds from one number of voters to another, both included. */
export const thresholds = (from: number, to: number): readonly Threshold[] =>
  Array.from({ length: to - from + 1 }, (_none, index) => {
    const voting = from + index
    const needed = neededOf(voting)
    return { voting, needed, most: voting - needed }
  })
