import { firstDay, lastDay, yearsBefore } from './dates'
import type {
  Actor,
  CodedEntry,
  Coding,
  Evidence,
  Instrument,
  Issue,
  PartialDate,
  Position,
  Provision,
  SilenceReason,
  SilentPosition,
  SplitEntry,
  Stance,
  WithdrawnEntry,
} from './types'

/**
 * Where an actor or a text stands on an issue on one day. Silence, no stance yet and an issue that
 * is not asked of this kind of actor are different findings and none of them is a value.
 */
export type Standing =
  | {
      readonly kind: 'coded'
      readonly entry: CodedEntry
      readonly old: boolean
      /** When an old stance was last seen to hold before the day. */
      readonly lastSeen?: PartialDate
      readonly moved: Move | null
    }
  | { readonly kind: 'split'; readonly entry: SplitEntry }
  | { readonly kind: 'withdrawn'; readonly entry: WithdrawnEntry }
  | { readonly kind: 'not-yet'; readonly first: PartialDate }
  | {
      readonly kind: 'silent'
      readonly reason: SilenceReason | 'text'
      readonly searched?: string
      readonly evidence: readonly Evidence[]
      readonly coding?: Coding
    }
  | { readonly kind: 'not-applicable' }

/** A change of step: from which entry, and when the step in force was first taken. */
export interface Move {
  readonly from: CodedEntry
  readonly when: PartialDate
}

/** A stance last seen to hold more than this many years before the day is shown as old. */
export const OLD_AFTER_YEARS = 10

export const isSilent = (position: Position): position is SilentPosition => 'silent' in position

/** Says whether an issue is asked of actors of a kind at all. */
export function applies(issue: Issue, actor: Actor): boolean {
  return issue.appliesTo === undefined || issue.appliesTo.includes(actor.kind)
}

/** The stance in force on a day: the last entry of a dated history that begins no later. */
export function stanceOn(history: readonly Stance[], day: string): Stance | undefined {
  return history.findLast((stance) => firstDay(stance.from) <= day)
}

/** Where an actor stands on an issue on a day `YYYY-MM-DD`, given its position or none. */
export function standingOf(
  position: Position | undefined,
  issue: Issue,
  actor: Actor,
  day: string,
): Standing {
  if (!applies(issue, actor)) return { kind: 'not-applicable' }
  if (position === undefined) return { kind: 'silent', reason: 'not-researched', evidence: [] }
  if (isSilent(position)) {
    const { silent: reason, searched, evidence = [], coding } = position
    return {
      kind: 'silent',
      reason,
      evidence,
      ...(searched === undefined ? {} : { searched }),
      ...codingIn(coding),
    }
  }
  return standingIn(position.history, day)
}

function standingIn(history: readonly Stance[], day: string): Standing {
  const entry = stanceOn(history, day)
  if (entry === undefined) return { kind: 'not-yet', first: history[0]?.from ?? '' }
  if (entry.kind === 'split') return { kind: 'split', entry }
  if (entry.kind === 'withdrawn') return { kind: 'withdrawn', entry }
  const moved = lastMove(history, entry)
  const lastSeen = lastSeenOf(entry, day)
  return lastDay(lastSeen) < yearsBefore(day, OLD_AFTER_YEARS)
    ? { kind: 'coded', entry, old: true, lastSeen, moved }
    : { kind: 'coded', entry, old: false, moved }
}

/** What was confirmed after the day does not make the stance younger on that day. */
function lastSeenOf({ from, lastConfirmed }: CodedEntry, day: string): PartialDate {
  return lastConfirmed !== undefined && firstDay(lastConfirmed) <= day ? lastConfirmed : from
}

/**
 * The last change of step up to the entry in force. A later entry that restates the same step does
 * not hide it: the move dates from the first entry on the new step.
 */
function lastMove(history: readonly Stance[], entry: CodedEntry): Move | null {
  const coded = history
    .slice(0, history.indexOf(entry) + 1)
    .filter((stance) => stance.kind === 'coded')
  const last = coded.findLastIndex(({ value }) => value !== entry.value)
  const [from, to] = [coded[last], coded[last + 1]]
  return from === undefined || to === undefined ? null : { from, when: to.from }
}

/** Where a text stands on an issue on a day; a text holds from its adoption, a draft from its tabling. */
export function standingOfText(
  provision: Provision | undefined,
  instrument: Instrument,
  day: string,
): Standing {
  const from = instrument.adopted ?? instrument.tabled ?? ''
  if (firstDay(from) > day) return { kind: 'not-yet', first: from }
  if (provision === undefined) return { kind: 'silent', reason: 'not-researched', evidence: [] }
  if ('silent' in provision) {
    return {
      kind: 'silent',
      reason: 'text',
      searched: provision.summary,
      evidence: provision.evidence,
      ...codingIn(provision.coding),
    }
  }
  if ('split' in provision) {
    const parts = provision.split.map((part) => ({ ...part, members: [] }))
    return { kind: 'split', entry: { kind: 'split', from, parts } }
  }
  const { value, summary, evidence, coding } = provision
  const entry: CodedEntry = {
    kind: 'coded',
    from,
    value,
    summary,
    evidence,
    insistence: 2,
    confidence: 'high',
    basis: 'accepted',
    ...codingIn(coding),
  }
  return { kind: 'coded', entry, old: false, moved: null }
}

const codingIn = (coding: Coding | undefined): { readonly coding?: Coding } =>
  coding === undefined ? {} : { coding }

/** The evidence for what is shown in a cell on a day; a red line's own evidence included. */
export function evidenceOf(standing: Standing): readonly Evidence[] {
  switch (standing.kind) {
    case 'coded':
    case 'split':
    case 'withdrawn':
      return stanceEvidence(standing.entry)
    case 'silent':
      return standing.evidence
    case 'not-yet':
    case 'not-applicable':
      return []
  }
}

/** Ids of the different sources behind some evidence, in the order in which they first stand. */
export const sourcesOf = (evidence: readonly Evidence[]): readonly string[] => [
  ...new Set(evidence.map(({ source }) => source)),
]

/** Number of different sources behind some evidence. */
export const countSources = (evidence: readonly Evidence[]): number => sourcesOf(evidence).length

/** All evidence of one stance, red lines included. */
export function stanceEvidence(stance: Stance): readonly Evidence[] {
  switch (stance.kind) {
    case 'coded':
      return [...stance.evidence, ...(stance.redLine ?? [])]
    case 'split':
      return stance.parts.flatMap((part) => part.evidence)
    case 'withdrawn':
      return stance.evidence
  }
}

/** All evidence that stands in a position, whatever its date, red lines included. */
export function allEvidence(position: Position): readonly Evidence[] {
  if (isSilent(position)) return position.evidence ?? []
  return position.history.flatMap(stanceEvidence)
}

/** A value that can be compared: coded, and of an actor or text that stands on one step. */
export function valueOf(standing: Standing): CodedEntry['value'] | null {
  return standing.kind === 'coded' ? standing.entry.value : null
}
