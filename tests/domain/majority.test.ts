import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neededOf, outcomeOf, thresholds } from '../../src/domain/majority'

describe('two thirds', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    // 2/3 of 30 is 20; of 31 it is 20.67, so 20 would not do.
    [29, 20],
    [30, 20],
    [31, 21],
    [32, 22],
    [33, 22],
    // 2/3 of 60 is 40, of 139 it is 92.67, of 193 it is 128.67.
    [60, 40],
    [139, 93],
    [193, 129],
  ])('of %i are %i', (voting, needed) => {
    expect(neededOf(voting)).toBe(needed)
  })

  it('is never below two thirds, and never one vote more than it must be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (voting) => {
        const needed = neededOf(voting)
        expect(3 * needed).toBeGreaterThanOrEqual(2 * voting)
        expect(3 * (needed - 1)).toBeLessThan(2 * voting)
      }),
    )
  })
})

describe('a count', () => {
  it('is carried by exactly two thirds, and lost by one vote less', () => {
    expect(outcomeOf({ yes: 20, no: 10, abstain: 0 }).carried).toBe(true)
    expect(outcomeOf({ yes: 19, no: 10, abstain: 0 }).carried).toBe(false)
    expect(outcomeOf({ yes: 20, no: 11, abstain: 0 }).carried).toBe(false)
  })

  it('leaves abstentions out: they are no vote, so they neither help nor hinder', () => {
    const outcome = outcomeOf({ yes: 2, no: 1, abstain: 90 })
    expect(outcome).toMatchObject({ voting: 3, needed: 2, carried: true })
  })

  it('says how many more would have to come, or to turn', () => {
    // 7 yes, 5 no: 8 of 12 are needed. With three more it is 10 of 15; if one turns, 8 of 12.
    expect(outcomeOf({ yes: 7, no: 5, abstain: 2 })).toEqual({
      voting: 12,
      needed: 8,
      carried: false,
      more: 3,
      turned: 1,
      spare: 0,
    })
  })

  it('says how many more no it can bear', () => {
    // 9 yes, 2 no: with two more no it is 9 of 13, which needs 9; with three 9 of 14, which needs 10.
    expect(outcomeOf({ yes: 9, no: 2, abstain: 0 })).toMatchObject({ carried: true, spare: 2 })
  })

  it('carries nothing where nobody said yes, and needs at least one', () => {
    expect(outcomeOf({ yes: 0, no: 0, abstain: 5 })).toMatchObject({ carried: false, more: 1 })
    expect(outcomeOf({ yes: 0, no: 1, abstain: 0 })).toMatchObject({ more: 2, turned: 1 })
  })

  it('is carried once what it asks for has come, and not before', () => {
    const votes = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(votes, votes, (yes, no) => {
        const { carried, more, turned, spare } = outcomeOf({ yes, no, abstain: 0 })
        const then = (yesNow: number, noNow: number): boolean =>
          outcomeOf({ yes: yesNow, no: noNow, abstain: 0 }).carried
        if (carried) {
          expect([then(yes, no + spare), then(yes, no + spare + 1)]).toEqual([true, false])
        } else {
          expect([then(yes + more, no), then(yes + more - 1, no)]).toEqual([true, false])
          if (no > 0) {
            const turns = [turned, turned - 1].map((some) => then(yes + some, no - some))
            expect(turns).toEqual([true, false])
          }
        }
      }),
    )
  })
})

it('lists thresholds with the no votes that a text can bear', () => {
  expect(thresholds(2, 5)).toEqual([
    { voting: 2, needed: 2, most: 0 },
    { voting: 3, needed: 2, most: 1 },
    { voting: 4, needed: 3, most: 1 },
    { voting: 5, needed: 4, most: 1 },
  ])
})
