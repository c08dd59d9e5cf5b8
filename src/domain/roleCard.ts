/** What a role card says of an actor: its stances in order, who stands near and far on each, what is open. */
import { type Standing, valueOf } from './positions'
import type { Standings } from './standings'
import type { Issue, StepValue } from './types'

/** An actor with fewer issues on a step than this has too little to be played. */
export const FEWEST_FOR_A_ROLE = 10

/** Who stands no more than this many steps away is a likely ally on an issue. */
const ALLY_WITHIN = 1

/** Who stands at least this many steps away is a likely opponent on an issue. */
const OPPONENT_FROM = 3

export type Coded = Extract<Standing, { kind: 'coded' }>

/** A stance of an actor on an issue. */
export interface RoleStance {
  readonly issue: Issue
  readonly standing: Coded
}

/** The issues on which an actor stands on a step, in the order of the issues. */
export const stancesOf = (standings: Standings, issues: readonly Issue[]): readonly RoleStance[] =>
  issues.flatMap((issue) => {
    const standing = standings.get(issue.id)
    return standing?.kind === 'coded' ? { issue, standing } : []
  })

/** The issues on which an actor is silent, in the order of the issues. */
export const silentOn = (standings: Standings, issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ id }) => standings.get(id)?.kind === 'silent')

const SURE = { high: 2, medium: 1, low: 0 } as const

/** Stronger first: a red line, then how hard it insists, then how well that is known. */
const RANKS: readonly ((stance: RoleStance) => number)[] = [
  ({ standing }) => (standing.entry.redLine === undefined ? 0 : 1),
  ({ standing }) => standing.entry.insistence,
  ({ standing }) => SURE[standing.entry.confidence],
  ({ standing }) => standing.entry.evidence.filter(({ checked }) => checked === 'read').length,
  ({ standing }) => Math.abs(standing.entry.value),
]

/**
 * Stances with the strongest and best evidenced first: red lines, then insistence (2 to 0), then
 * confidence, then the number of passages that were read, then how far from the middle. Equal ones
 * keep their order.
 */
export const strongestFirst = (stances: readonly RoleStance[]): readonly RoleStance[] =>
  stances.toSorted((a, b) => {
    for (const rank of RANKS) {
      const apart = rank(b) - rank(a)
      if (apart !== 0) return apart
    }
    return 0
  })

/** Someone who may be met in the room. */
export interface Other<T> {
  readonly who: T
  readonly standings: Standings
}

/** Who is likely to agree on an issue, and who is not. */
export interface Sides<T> {
  /** No more than {@link ALLY_WITHIN} step away, nearest first. */
  readonly allies: readonly T[]
  /** At least {@link OPPONENT_FROM} steps away, farthest first. */
  readonly opponents: readonly T[]
}

/**
 * Who stands near to a step of an issue and who far from it, in steps. Those without a value are on
 * neither side: a silence is no agreement. Equal ones keep their order.
 */
export function sidesOn<T>(issue: string, own: StepValue, others: readonly Other<T>[]): Sides<T> {
  const apart = others.flatMap(({ who, standings }) => {
    const standing = standings.get(issue)
    const value = standing === undefined ? null : valueOf(standing)
    return value === null ? [] : { who, steps: Math.abs(value - own) }
  })
  return {
    allies: apart
      .filter(({ steps }) => steps <= ALLY_WITHIN)
      .toSorted((a, b) => a.steps - b.steps)
      .map(({ who }) => who),
    opponents: apart
      .filter(({ steps }) => steps >= OPPONENT_FROM)
      .toSorted((a, b) => b.steps - a.steps)
      .map(({ who }) => who),
  }
}

/** Where an actor may give way and where hardly; an issue may stand in several lists. */
export interface Room {
  /** It says itself that it cannot accept, join or sign. */
  readonly redLines: readonly RoleStance[]
  /** Tabled as text or made a priority, without a red line. */
  readonly pressed: readonly RoleStance[]
  /** It has changed its step before. */
  readonly moved: readonly RoleStance[]
  /** Only mentioned. */
  readonly mentioned: readonly RoleStance[]
}

/** Sorts stances by what the record says of the room to move: insistence, history, red lines. */
export const roomOf = (stances: readonly RoleStance[]): Room => ({
  redLines: stances.filter(({ standing }) => standing.entry.redLine !== undefined),
  pressed: stances.filter(
    ({ standing: { entry } }) => entry.insistence === 2 && entry.redLine === undefined,
  ),
  moved: stances.filter(({ standing }) => standing.moved !== null),
  mentioned: stances.filter(({ standing }) => standing.entry.insistence === 0),
})
