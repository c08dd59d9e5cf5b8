import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice, RollCall } from '../../src/domain/types'
import { agreementOf, likenessTo } from '../../src/domain/voteAgreement'

const ROLL_CALLS: readonly RollCall[] = [
  { AAA: 'yes', BBB: 'yes', CCC: 'no', DDD: 'absent' },
  { AAA: 'abstain', BBB: 'yes', CCC: 'abstain', DDD: 'absent' },
  { AAA: 'no', BBB: 'yes', CCC: 'no', DDD: 'absent' },
  { AAA: 'yes', BBB: 'absent', CCC: 'yes', DDD: 'absent' },
  { AAA: 'yes', BBB: 'yes', DDD: 'absent' },
]

describe('the agreement of two states', () => {
  it('counts an abstention beside a yes as a half, and leaves out what one of them did not cast', () => {
    // Votes 1 and 5 the same, 2 a half, 3 opposite, 4 left out: (2 + 0.5) / 4.
    expect(agreementOf(ROLL_CALLS, 'AAA', 'BBB')).toEqual({
      same: 2,
      half: 1,
      opposite: 1,
      both: 4,
      value: 0.625,
    })
  })

  it('takes two abstentions for the same, and a state that a roll call does not name for one that cast none', () => {
    // Vote 1 opposite, 2 both abstain, 3 and 4 the same, 5 without CCC: 3 / 4.
    expect(agreementOf(ROLL_CALLS, 'AAA', 'CCC')).toEqual({
      same: 3,
      half: 0,
      opposite: 1,
      both: 4,
      value: 0.75,
    })
  })

  it('is unknown, and not nought, for states that never voted on the same text', () => {
    expect(agreementOf(ROLL_CALLS, 'AAA', 'DDD').value).toBeNull()
    expect(agreementOf([], 'AAA', 'BBB').value).toBeNull()
  })

  it('is the same either way round, from 0 to 1, and 1 with oneself', () => {
    const choices = fc.constantFrom<Choice>('yes', 'no', 'abstain', 'absent')
    const rollCalls = fc.array(fc.record({ AAA: choices, BBB: choices }), { maxLength: 12 })
    fc.assert(
      fc.property(rollCalls, (list) => {
        const { value, both } = agreementOf(list, 'AAA', 'BBB')
        expect(agreementOf(list, 'BBB', 'AAA').value).toBe(value)
        expect(value === null).toBe(both === 0)
        expect(value ?? 0).toBeGreaterThanOrEqual(0)
        expect(value ?? 1).toBeLessThanOrEqual(1)
        expect(agreementOf(list, 'AAA', 'AAA').value ?? 1).toBe(1)
      }),
    )
  })
})

describe('who votes most like a state', () => {
  it('puts the most alike first, and those without a common vote last and without a place', () => {
    expect(likenessTo(ROLL_CALLS, 'AAA').map(({ code, rank }) => [code, rank])).toEqual([
      ['CCC', 1],
      ['BBB', 2],
      ['DDD', null],
    ])
  })

  it('gives states with the same figure the same place, and the next one the place after them all', () => {
    const list: readonly RollCall[] = [{ AAA: 'yes', BBB: 'yes', CCC: 'yes', DDD: 'no' }]
    expect(likenessTo(list, 'AAA').map(({ code, rank }) => [code, rank])).toEqual([
      ['BBB', 1],
      ['CCC', 1],
      ['DDD', 3],
    ])
  })
})
