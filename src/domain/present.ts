/**
 * A lesson while it is presented: which step is on the screen, who is revealed, how much time is left,
 * and how the class has placed itself. Each change is a pure function, so that two windows that are told
 * of the same changes, in any order, show the same.
 */
import { type Counts, NOBODY } from './corners'

/** Times are milliseconds since 1970. What is kept by step is keyed by the id of its scene. */
export interface Presentation {
  /** Counts the changes: the state with the higher one is the newer one. */
  readonly revision: number
  /** When it was opened; of two that nobody has changed, the one opened first has run for longer. */
  readonly opened: number
  /** The window that made the last change. */
  readonly sender: string
  readonly scene: string
  readonly revealed: Readonly<Record<string, number>>
  /** When each step was first shown, moved on by the time for which the clock was stopped. */
  readonly since: Readonly<Record<string, number>>
  /** When the clock was stopped; null while it runs. */
  readonly pausedAt: number | null
  readonly blank: boolean
  /** The colours of the screen; null for those of the reader’s own choice. */
  readonly theme: 'light' | 'dark' | null
  readonly corners: Readonly<Record<string, Counts>>
}

/** A step as far as it matters for going on. */
export interface PlannedScene {
  readonly id: string
  readonly minutes: number
  /** How many things it reveals one by one, beginning with none of them. */
  readonly reveals: number
}

/** The steps of the form that is presented, in their order. */
export type Plan = readonly PlannedScene[]

/** A presentation that nobody has changed, opened at a step. */
export const presentationAt = (scene: string, sender: string, opened: number): Presentation => ({
  revision: 0,
  opened,
  sender,
  scene,
  revealed: {},
  since: { [scene]: opened },
  pausedAt: null,
  blank: false,
  theme: null,
  corners: {},
})

/** Whether `other` is to be shown instead of `own`. Of two different states exactly one is newer. */
export function isNewer(other: Presentation, own: Presentation): boolean {
  if (other.revision !== own.revision) return other.revision > own.revision
  if (other.opened !== own.opened) return other.opened < own.opened
  return other.sender > own.sender
}

/** Signs a change; what changes nothing is no change. */
export const signed = (before: Presentation, after: Presentation, sender: string): Presentation =>
  after === before ? before : { ...after, revision: before.revision + 1, sender }

/** What is kept for a step; an id may be a word that every object knows, such as `constructor`. */
const kept = <T>(record: Readonly<Record<string, T>>, id: string, otherwise: T): T =>
  Object.hasOwn(record, id) ? (record[id] ?? otherwise) : otherwise

/** How many things the step on the screen has revealed. */
export const revealedIn = ({ revealed, scene }: Presentation): number => kept(revealed, scene, 0)

/** How the class stands on a step; null until somebody has counted. */
export const countsIn = ({ corners }: Presentation, scene: string): Counts | null =>
  kept<Counts | null>(corners, scene, null)

const placeOf = (plan: Plan, scene: string): number => plan.findIndex(({ id }) => id === scene)

/** Shows a step; its clock begins when it is first shown. */
export function goTo(before: Presentation, scene: string, now: number): Presentation {
  if (scene === before.scene && !before.blank) return before
  const since = Object.hasOwn(before.since, scene)
    ? before.since
    : { ...before.since, [scene]: before.pausedAt ?? now }
  return { ...before, scene, since, blank: false }
}

/** Shows one thing more, else the next step; a dark screen is only lit. */
export function goOn(before: Presentation, plan: Plan, now: number): Presentation {
  if (before.blank) return { ...before, blank: false }
  const place = placeOf(plan, before.scene)
  const revealed = revealedIn(before)
  if (revealed < (plan[place]?.reveals ?? 0)) return revealTo(before, plan, revealed + 1)
  const next = plan[place + 1]
  return next === undefined ? before : goTo(before, next.id, now)
}

/** Takes back what was shown last, else shows the step before as it was left. */
export function goBack(before: Presentation, plan: Plan, now: number): Presentation {
  if (before.blank) return { ...before, blank: false }
  const revealed = Math.min(revealedIn(before), revealsOf(before, plan))
  if (revealed > 0) return revealTo(before, plan, revealed - 1)
  const last = plan[placeOf(plan, before.scene) - 1]
  return last === undefined ? before : goTo(before, last.id, now)
}

const revealsOf = ({ scene }: Presentation, plan: Plan): number =>
  plan[placeOf(plan, scene)]?.reveals ?? 0

/** Whether going on would change nothing: the last step shows all that it has. */
export const isAtEnd = (state: Presentation, plan: Plan): boolean => goOn(state, plan, 0) === state

/** Reveals so many things of the step on the screen, none at least and all at most. */
export function revealTo(before: Presentation, plan: Plan, count: number): Presentation {
  const revealed = Math.max(0, Math.min(count, revealsOf(before, plan)))
  if (revealed === revealedIn(before)) return before
  return { ...before, revealed: { ...before.revealed, [before.scene]: revealed } }
}

/** Reveals all that the step on the screen has. */
export const revealAll = (before: Presentation, plan: Plan): Presentation =>
  revealTo(before, plan, revealsOf(before, plan))

/** Makes the screen dark, or shows it again. */
export const toggleBlank = (before: Presentation): Presentation => ({
  ...before,
  blank: !before.blank,
})

/** Sets the colours of the screen. */
export const chooseTheme = (before: Presentation, theme: Presentation['theme']): Presentation =>
  theme === before.theme ? before : { ...before, theme }

/** Stops the clock of all steps, or lets them run on from where they stood. */
export function togglePause(before: Presentation, now: number): Presentation {
  const { pausedAt, since } = before
  if (pausedAt === null) return { ...before, pausedAt: now }
  const stopped = Math.max(0, now - pausedAt)
  const moved = Object.entries(since).map(([id, begun]) => [id, begun + stopped] as const)
  return { ...before, pausedAt: null, since: Object.fromEntries(moved) }
}

/** Gives the step on the screen its whole time again. */
export const restartClock = (before: Presentation, now: number): Presentation => ({
  ...before,
  since: { ...before.since, [before.scene]: before.pausedAt ?? now },
})

/**
 * Sets how the class stands on a step. The step is named, since the screen may have gone on while the teacher
 * was typing.
 */
export const placeClass = (
  before: Presentation,
  scene: string,
  counts: Counts | null,
): Presentation => {
  const { [scene]: _old, ...others } = before.corners
  return { ...before, corners: counts === null ? others : { ...others, [scene]: counts } }
}

/** How the class stands on a step, with nobody anywhere until somebody has counted. */
export const countsOf = (state: Presentation, scene: string): Counts =>
  countsIn(state, scene) ?? NOBODY

/** Milliseconds that are left of a step of so many minutes; less than none once it is over. */
export function timeLeft(state: Presentation, scene: string, minutes: number, now: number): number {
  const begun = kept(state.since, scene, state.pausedAt ?? now)
  // The clock is read now and then: a step may have begun since, and has its whole time, not more.
  return minutes * 60_000 - Math.max(0, (state.pausedAt ?? now) - begun)
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** A length of time as minutes and seconds, such as `08:24`: whole seconds, begun ones counted while time is left. */
export function clockDigits(milliseconds: number): string {
  const seconds = Math.abs(Math.ceil(milliseconds / 1000))
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`
}
