import type { StepValue } from '../../domain/types'

/** Size of the drawing, in its own units. */
export const SPREAD = { width: 280, height: 18, edge: 10, middle: 9 } as const

/** Marks on one step stand this far apart, or closer if there are many. */
const APART = 9
const MOST_SPREAD = 36

/** Where a step stands on the line. */
export const spreadX = (step: number): number =>
  SPREAD.edge + ((step + 2) * (SPREAD.width - 2 * SPREAD.edge)) / 4

/**
 * Where each value is drawn, in the order given; null for no value. Equal values stand side by side
 * around their step, and a group at an end is pushed inwards, so that none of it leaves the line.
 */
export function spreadLayout(values: readonly (StepValue | null)[]): readonly (number | null)[] {
  const peersOf = new Map<StepValue, number>()
  for (const value of values) {
    if (value !== null) peersOf.set(value, (peersOf.get(value) ?? 0) + 1)
  }
  const placed = new Map<StepValue, number>()
  return values.map((value) => {
    if (value === null) return null
    const before = placed.get(value) ?? 0
    placed.set(value, before + 1)
    const peers = peersOf.get(value) ?? 1
    const gap = Math.min(APART, MOST_SPREAD / peers)
    const reach = ((peers - 1) / 2) * gap
    const inward = value === -2 ? reach : value === 2 ? -reach : 0
    return spreadX(value) + before * gap - reach + inward
  })
}
