/** Recorded votes: what was cast, what a state did, and who did otherwise on another text. */
import { firstDay } from './dates'
import type { Choice, Resolution, RollCall } from './types'

/** Roll calls by the id of their resolution. */
export type RollCalls = Readonly<Record<string, RollCall>>

/** The choices in the order in which they are shown. */
export const CHOICES: readonly Choice[] = ['yes', 'abstain', 'no', 'absent']

/** How many states did what. */
export type Tally = Readonly<Record<Choice, number>>

/** What a state did, or that the roll call does not name it: it was then no member, or has no vote. */
export type Place = Choice | 'not-listed'

/** Where a state can stand in a comparison of two votes, in the order in which they are shown. */
export const PLACES: readonly Place[] = [...CHOICES, 'not-listed']

/** Counts choices. */
export function tallyOf(choices: Iterable<Choice>): Tally {
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 }
  for (const choice of choices) tally[choice] += 1
  return tally
}

/** Votes that were cast. An abstention is cast; who was absent cast none. */
export const castIn = ({ yes, no, abstain }: Omit<Tally, 'absent'>): number => yes + no + abstain

/** A piece of a bar: where it begins and how long it is, as shares of the whole. */
export interface Share {
  readonly choice: Choice
  readonly count: number
  readonly from: number
  readonly share: number
}

/** The pieces of a bar of one length, in the order of the choices; a choice that nobody made has none. */
export function sharesOf(tally: Tally): readonly Share[] {
  const made = CHOICES.filter((choice) => tally[choice] > 0)
  const all = made.reduce((sum, choice) => sum + tally[choice], 0)
  return made.map((choice, index) => {
    const before = made.slice(0, index).reduce((sum, other) => sum + tally[other], 0)
    return { choice, count: tally[choice], from: before / all, share: tally[choice] / all }
  })
}

/** What a state did. */
export const placeOf = (rollCall: RollCall, code: string): Place => rollCall[code] ?? 'not-listed'

/** Whether a vote was cast, as against an absence. */
export const isCast = (place: Place): place is Exclude<Choice, 'absent'> =>
  place === 'yes' || place === 'no' || place === 'abstain'

/** From this share of the votes cast on, a vote is called one-sided. */
export const ONE_SIDED = 0.95

/** Whether nearly all who voted did the same, so that agreeing on it says little of two states. */
export function isOneSided(tally: Tally): boolean {
  const cast = castIn(tally)
  return cast > 0 && Math.max(tally.yes, tally.no, tally.abstain) / cast >= ONE_SIDED
}

/** States that stood in one place on the first text and in another, or the same, on the second. */
export interface Move {
  readonly from: Place
  readonly to: Place
  /** ISO alpha-3 codes, in their order. */
  readonly states: readonly string[]
}

/** Who went from where to where between two roll calls: all pairs of places that occur, in their order. */
export function movesBetween(first: RollCall, second: RollCall): readonly Move[] {
  const codes = [...new Set([...Object.keys(first), ...Object.keys(second)])].toSorted()
  return PLACES.flatMap((from) =>
    PLACES.flatMap((to) => {
      const states = codes.filter(
        (code) => placeOf(first, code) === from && placeOf(second, code) === to,
      )
      return states.length === 0 ? [] : [{ from, to, states }]
    }),
  )
}

/** What became of the states between two votes, counted. */
export interface MoveCounts {
  /** Cast the same vote both times. */
  readonly stayed: number
  /** Cast a vote both times, and not the same. */
  readonly changed: number
  /** Cast a vote one time or not at all: nothing can be said of a change. */
  readonly once: number
}

/** Counts moves; only states that cast a vote both times can have changed it. */
export function countMoves(moves: readonly Move[]): MoveCounts {
  const count = (fits: (move: Move) => boolean): number =>
    moves.filter(fits).reduce((sum, { states }) => sum + states.length, 0)
  const both = ({ from, to }: Move): boolean => isCast(from) && isCast(to)
  return {
    stayed: count((move) => both(move) && move.from === move.to),
    changed: count((move) => both(move) && move.from !== move.to),
    once: count((move) => !both(move)),
  }
}

/** A resolution that was put to a recorded vote, with its roll call. */
export interface RecordedVote {
  readonly resolution: Resolution
  readonly rollCall: RollCall
}

/** Recorded votes with a roll call up to a day, oldest first. */
export const recordedUpTo = (
  resolutions: readonly Resolution[],
  rollCalls: RollCalls,
  day: string,
): readonly RecordedVote[] =>
  byDate(resolutions.filter(({ date }) => firstDay(date) <= day)).flatMap((resolution) => {
    const rollCall = rollCalls[resolution.id]
    return rollCall === undefined ? [] : [{ resolution, rollCall }]
  })

/** Resolutions in the order of their days, oldest first; those of one day by their symbol. */
export const byDate = (resolutions: readonly Resolution[]): readonly Resolution[] =>
  resolutions.toSorted(
    (one, other) =>
      one.date.localeCompare(other.date, 'en') ||
      one.symbol.localeCompare(other.symbol, 'en', { numeric: true }),
  )

/**
 * The vote that a comparison begins with: the last one before it on the same track, else the first
 * one after it there; null where there is no other on the track.
 */
export function neighbourOf(votes: readonly RecordedVote[], id: string): RecordedVote | null {
  const own = votes.find(({ resolution }) => resolution.id === id)
  if (own === undefined) return null
  const track = votes.filter(({ resolution }) => resolution.track === own.resolution.track)
  const at = track.indexOf(own)
  return track[at - 1] ?? track[at + 1] ?? null
}
