/** The id and the permanent address of a stance, so that it can be cited and corrected. */
import { firstDay } from './dates'
import type { PartialDate } from './types'

/** Whose stance it is: an actor, or a text, which has its own place in an address. */
export interface Holder {
  readonly id: string
  readonly kind: 'actor' | 'text'
}

/** The id of a stance: `actor.issue.from`. It does not change when other entries are added. */
export const stanceId = (holder: Holder, issue: string, from: PartialDate): string =>
  `${holder.id}.${issue}.${from}`

/**
 * The address at which one stance stands open, as it was from its first day on. A stance of a year
 * alone is asked for by that year’s first day, since a later entry of the same year would hide it.
 */
export const stanceAddress = (holder: Holder, issue: string, from: PartialDate): string =>
  cellAddress(holder, issue, firstDay(from))

/** The address of a cell on a day `YYYY-MM-DD`. */
export function cellAddress(holder: Holder, issue: string, day: string): string {
  const columns = holder.kind === 'actor' ? `actors=${holder.id}` : `actors=&texts=${holder.id}`
  return `/compare?${columns}&asOf=${day}&cell=${holder.id}.${issue}`
}
