import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice, Resolution, RollCall } from '../../src/domain/types'
import {
  byDate,
  castIn,
  countMoves,
  isOneSided,
  movesBetween,
  neighbourOf,
  recordedUpTo,
  sharesOf,
  tallyOf,
} from '../../src/domain/votes'

const resolution = (
  id: string,
  date: string,
  track: Resolution['track'] = 'crime',
): Resolution => ({
  id,
  symbol: id.toUpperCase(),
  title: 'A text',
  date,
  track,
  sponsors: [],
  method: 'recorded',
  summary: 'A text.',
  sources: [],
})

describe('a tally', () => {
  it('counts each choice, and an absence as no vote cast', () => {
    const tally = tallyOf(['yes', 'yes', 'no', 'abstain', 'absent', 'absent'])
    expect(tally).toEqual({ yes: 2, no: 1, abstain: 1, absent: 2 })
    // 2 + 1 + 1: if the absent counted as cast, every share and index below would be too small.
    expect(castIn(tally)).toBe(4)
  })

  it('is one-sided from 95 in 100 of those who voted, whatever they voted', () => {
    expect(isOneSided({ yes: 95, no: 5, abstain: 0, absent: 60 })).toBe(true)
    expect(isOneSided({ yes: 94, no: 6, abstain: 0, absent: 0 })).toBe(false)
    expect(isOneSided({ yes: 0, no: 0, abstain: 3, absent: 0 })).toBe(true)
    expect(isOneSided({ yes: 0, no: 0, abstain: 0, absent: 9 })).toBe(false)
  })

  it('is cut into pieces that fill the bar, none for a choice that nobody made', () => {
    expect(sharesOf({ yes: 5, abstain: 0, no: 3, absent: 2 })).toEqual([
      { choice: 'yes', count: 5, from: 0, share: 0.5 },
      { choice: 'no', count: 3, from: 0.5, share: 0.3 },
      { choice: 'absent', count: 2, from: 0.8, share: 0.2 },
    ])
    expect(sharesOf({ yes: 0, abstain: 0, no: 0, absent: 0 })).toEqual([])
  })
})

describe('who moved between two votes', () => {
  const first: RollCall = { AAA: 'yes', BBB: 'yes', CCC: 'abstain', DDD: 'absent', EEE: 'no' }
  const second: RollCall = { AAA: 'yes', BBB: 'no', CCC: 'yes', DDD: 'yes', FFF: 'no' }

  it('pairs what each state did, and names who is in one roll call alone', () => {
    expect(movesBetween(first, second)).toEqual([
      { from: 'yes', to: 'yes', states: ['AAA'] },
      { from: 'yes', to: 'no', states: ['BBB'] },
      { from: 'abstain', to: 'yes', states: ['CCC'] },
      { from: 'no', to: 'not-listed', states: ['EEE'] },
      { from: 'absent', to: 'yes', states: ['DDD'] },
      { from: 'not-listed', to: 'no', states: ['FFF'] },
    ])
  })

  it('counts as moved only who voted both times', () => {
    // AAA stayed; BBB and CCC voted otherwise; DDD was absent once, EEE and FFF are in one list.
    expect(countMoves(movesBetween(first, second))).toEqual({ stayed: 1, changed: 2, once: 3 })
  })

  it('loses nobody and counts nobody twice', () => {
    const rollCalls = fc.dictionary(
      fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD', 'EEE'),
      fc.constantFrom<Choice>('yes', 'no', 'abstain', 'absent'),
    )
    fc.assert(
      fc.property(rollCalls, rollCalls, (one, other) => {
        const named = movesBetween(one, other).flatMap(({ states }) => states)
        const all = new Set([...Object.keys(one), ...Object.keys(other)])
        expect(named.toSorted()).toEqual([...all].toSorted())
      }),
    )
  })
})

describe('the order of votes', () => {
  const [early, middle, late] = [
    resolution('r-2', '2018-12-05'),
    resolution('r-10', '2018-12-05'),
    resolution('r-3', '2019-12-27'),
  ]

  it('is by day, and on one day by the number in the symbol', () => {
    expect(byDate([late, middle, early]).map(({ id }) => id)).toEqual(['r-2', 'r-10', 'r-3'])
  })

  it('leaves out what is later than the day, and what has no roll call', () => {
    const rollCalls = { 'r-2': {}, 'r-3': {} }
    const upTo = (day: string): readonly string[] =>
      recordedUpTo([late, middle, early], rollCalls, day).map((vote) => vote.resolution.id)
    expect(upTo('2018-12-04')).toEqual([])
    expect(upTo('2018-12-31')).toEqual(['r-2'])
    expect(upTo('2019-12-27')).toEqual(['r-2', 'r-3'])
  })

  it('begins a comparison with the vote before it on its track, else with the one after', () => {
    const other = resolution('r-4', '2019-01-01', 'state-conduct')
    const votes = [early, other, late].map((one) => ({ resolution: one, rollCall: {} }))
    expect(neighbourOf(votes, 'r-3')?.resolution.id).toBe('r-2')
    expect(neighbourOf(votes, 'r-2')?.resolution.id).toBe('r-3')
    expect(neighbourOf(votes, 'r-4')).toBeNull()
    expect(neighbourOf(votes, 'r-9')).toBeNull()
  })
})
