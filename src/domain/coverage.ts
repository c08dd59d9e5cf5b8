import { checkedOf } from './mark'
import { allEvidence, evidenceOf, isSilent, type Standing } from './positions'
import type { Checked, Position, SilenceReason } from './types'

/** What is known of a cell, best first. It says how well we know, never what the actor wants. */
export const COVERAGE_STATES = [
  'read',
  'reported',
  'old',
  'withdrawn',
  'not-yet',
  'nothing-found',
  'not-researched',
  'declined',
  'not-present',
  'not-applicable',
] as const

export type CoverageState = (typeof COVERAGE_STATES)[number]

/** How many cells are in each state. */
export type StateCounts = Readonly<Record<CoverageState, number>>

/** What is known of a cell on the day of its standing. An old stance is old, however it was checked. */
export function coverageOf(standing: Standing): CoverageState {
  switch (standing.kind) {
    case 'coded':
      return standing.old ? 'old' : checkedAs(standing)
    case 'split':
      return checkedAs(standing)
    case 'silent':
      return standing.reason === 'text' ? 'nothing-found' : standing.reason
    case 'withdrawn':
    case 'not-yet':
    case 'not-applicable':
      return standing.kind
  }
}

const checkedAs = (standing: Standing): Checked => checkedOf(evidenceOf(standing)) ?? 'reported'

/** Counts cells by state; null stands for a cell whose file is not there and counts nowhere. */
export function countStates(states: readonly (CoverageState | null)[]): StateCounts {
  const count = (state: CoverageState): number => states.filter((other) => other === state).length
  return {
    read: count('read'),
    reported: count('reported'),
    old: count('old'),
    withdrawn: count('withdrawn'),
    'not-yet': count('not-yet'),
    'nothing-found': count('nothing-found'),
    'not-researched': count('not-researched'),
    declined: count('declined'),
    'not-present': count('not-present'),
    'not-applicable': count('not-applicable'),
  }
}

/** How many cells have a stance in force, of how many that the question is put to. */
export function stancesIn(counts: StateCounts): {
  readonly stances: number
  readonly asked: number
} {
  const all = COVERAGE_STATES.reduce((sum, state) => sum + counts[state], 0)
  return {
    stances: counts.read + counts.reported + counts.old,
    asked: all - counts['not-applicable'],
  }
}

/** How much some positions hold. */
export interface PositionsCount {
  /** Dated entries of all histories. */
  readonly stances: number
  /** Entries that were coded a second time. */
  readonly codedTwice: number
  /** Evidence of positions, that of red lines and silences included. */
  readonly evidence: Readonly<Record<Checked, number>>
  readonly silences: Readonly<Record<SilenceReason, number>>
  readonly redLines: number
}

/** Counts what some positions hold, of whichever actors. */
export function countPositions(positions: readonly Position[]): PositionsCount {
  const stances = positions.flatMap((position) => (isSilent(position) ? [] : position.history))
  const coded = stances.filter((stance) => stance.kind === 'coded')
  const evidence = positions.flatMap(allEvidence)
  const checked = (how: Checked): number => evidence.filter((item) => item.checked === how).length
  const silentFor = (reason: SilenceReason): number =>
    positions.filter((position) => isSilent(position) && position.silent === reason).length
  return {
    stances: stances.length,
    codedTwice: coded.filter(({ coding }) => coding !== undefined).length,
    evidence: { read: checked('read'), reported: checked('reported') },
    silences: {
      'not-researched': silentFor('not-researched'),
      'nothing-found': silentFor('nothing-found'),
      declined: silentFor('declined'),
      'not-present': silentFor('not-present'),
    },
    redLines: coded.filter(({ redLine }) => redLine !== undefined).length,
  }
}
