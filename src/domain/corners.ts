/**
 * Three corners: before the actors are shown, a class places itself at less, in the middle or at more.
 * The class is asked for three groups and not for five, since people can walk to three places.
 */
import type { StepValue } from './types'

export type Corner = 'less' | 'middle' | 'more'

/** How many of a class stand in each corner; whole numbers from 0 to {@link MOST_IN_CORNER}. */
export type Counts = Readonly<Record<Corner, number>>

/** From less to more. */
export const CORNERS: readonly Corner[] = ['less', 'middle', 'more']

/** More than a hall holds. */
export const MOST_IN_CORNER = 999

export const NOBODY: Counts = { less: 0, middle: 0, more: 0 }

/** The steps that a corner stands for: the two lower ones, the middle one, the two upper ones. */
export const CORNER_STEPS: Readonly<Record<Corner, readonly StepValue[]>> = {
  less: [-2, -1],
  middle: [0],
  more: [1, 2],
}

/** The counts with another number in a corner; what is no number of people is brought within bounds. */
export const withCount = (counts: Counts, corner: Corner, count: number): Counts => ({
  ...counts,
  [corner]: Number.isNaN(count) ? 0 : Math.min(MOST_IN_CORNER, Math.max(0, Math.trunc(count))),
})
