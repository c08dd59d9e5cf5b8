/** From demand to text: how far a text lies from what an actor had asked for on a day before it. */
import { stanceOn, isSilent } from './positions'
import type { Issue, Milestones, PartialDate, Position, Provision, StepValue } from './types'

/** Why an issue has no distance. Nothing is put in the place of what is missing. */
export type Unmeasured =
  | 'text' // the text has no step there: silent, its parts differ, or nobody has looked
  | 'silent' // no stance was found on any day
  | 'later' // the first stance is of a later day
  | 'split' // the members of the group differ
  | 'withdrawn'

/** One issue between an actor and a text. */
export type Gap =
  | {
      readonly issue: string
      readonly stance: StepValue
      readonly since: PartialDate
      readonly text: StepValue
      /** The text’s step less the actor’s: -4 to 4; below nought the text has less of it than was asked. */
      readonly steps: number
    }
  | { readonly issue: string; readonly why: Unmeasured }

export type MeasuredGap = Extract<Gap, { steps: number }>

export const isMeasured = (gap: Gap): gap is MeasuredGap => 'steps' in gap

/** The gap on each issue between an actor’s stance in force at the end of a day and a text. */
export function gapsOf(
  issues: readonly Issue[],
  positions: readonly Position[],
  provisions: readonly Provision[],
  day: string,
): readonly Gap[] {
  const position = new Map(positions.map((one) => [one.issue, one]))
  const provision = new Map(provisions.map((one) => [one.issue, one]))
  return issues.flatMap(({ id }) => {
    const asked = position.get(id)
    return asked === undefined ? [] : gapOf(id, asked, provision.get(id), day)
  })
}

function gapOf(
  issue: string,
  position: Position,
  provision: Provision | undefined,
  day: string,
): Gap {
  if (provision === undefined || !('value' in provision)) return { issue, why: 'text' }
  if (isSilent(position)) return { issue, why: 'silent' }
  const stance = stanceOn(position.history, day)
  if (stance === undefined) return { issue, why: 'later' }
  if (stance.kind !== 'coded') return { issue, why: stance.kind }
  const { value: text } = provision
  return { issue, stance: stance.value, since: stance.from, text, steps: text - stance.value }
}

/** What the gaps of one actor add up to. */
export interface GapSummary {
  /** On how many issues the figures rest. */
  readonly issues: number
  /** Mean distance in steps, whatever the direction (0 to 4); null where there is none. */
  readonly mean: number | null
  /** Issues on which the text stands on the actor’s own step, below it, and above it. */
  readonly same: number
  readonly less: number
  readonly more: number
}

/**
 * Mean absolute difference over the issues on which both have a step; the others are left out and
 * nothing is put in their place (pairs without a value weigh nothing: J. C. Gower, “A General
 * Coefficient of Similarity and Some of Its Properties”, Biometrics 27, 1971; here in steps, not
 * divided by the range).
 */
export function summaryOf(gaps: readonly Gap[]): GapSummary {
  const steps = gaps.filter(isMeasured).map((gap) => gap.steps)
  const sum = steps.reduce((total, one) => total + Math.abs(one), 0)
  return {
    issues: steps.length,
    mean: steps.length === 0 ? null : sum / steps.length,
    same: steps.filter((one) => one === 0).length,
    less: steps.filter((one) => one < 0).length,
    more: steps.filter((one) => one > 0).length,
  }
}

/** How many issues have no distance for a reason. */
export const countWhy = (gaps: readonly Gap[], why: Unmeasured): number =>
  gaps.filter((gap) => !isMeasured(gap) && gap.why === why).length

/** A mean over fewer issues says little of an actor, and the page says so. */
export const FEW_ISSUES = 5

/** The last day before the talks began. */
export const beforeTalks = ({ talksBegin }: Milestones): string => previousDay(talksBegin)

/** The day before a day `YYYY-MM-DD`. */
export function previousDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
