import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEWEST_SHARED, nearnessOf, neighboursOf } from '../../src/domain/nearness'
import type { Standing } from '../../src/domain/positions'
import type { Standings } from '../../src/domain/standings'
import type { StepValue } from '../../src/domain/types'
import { split, standsOn } from './builders'

type Said = StepValue | 'silent' | 'split'

const standing = (said: Said): Standing => {
  if (said === 'silent') return { kind: 'silent', reason: 'nothing-found', evidence: [] }
  return said === 'split' ? { kind: 'split', entry: split('2020', -2, 2) } : standsOn(said)
}

/** Stances on issues `i0`, `i1`, … */
const said = (...all: readonly Said[]): Standings =>
  new Map(all.map((one, index) => [`i${index}`, standing(one)]))

describe('the distance of two', () => {
  it('is the mean of the differences without sign, over the issues on which both have a value', () => {
    // |2 - -1| = 3, |0 - 0| = 0, |-2 - -1| = 1; the fourth and fifth are not compared: 4 / 3.
    const near = nearnessOf(said(2, 0, -2, 'silent', 1), said(-1, 0, -1, 2, 'split'))
    expect(near.mean).toBeCloseTo(4 / 3)
    expect(near.shared.map(({ issue, difference }) => [issue, difference])).toEqual([
      ['i0', 3],
      ['i1', 0],
      ['i2', 1],
    ])
  })

  it('is none where no issue is shared: silence is no middle value', () => {
    expect(nearnessOf(said('silent', 0), said(0, 'split'))).toEqual({ mean: null, shared: [] })
  })

  it('is the same from both sides, 0 to oneself, and never above 4', () => {
    const some = fc.array(fc.constantFrom<Said>(-2, -1, 0, 1, 2, 'silent', 'split'), {
      minLength: 8,
      maxLength: 8,
    })
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [one, other] = [said(...a), said(...b)]
        const { mean, shared } = nearnessOf(one, other)
        expect(nearnessOf(other, one).mean).toBe(mean)
        expect(nearnessOf(one, one).mean ?? 0).toBe(0)
        expect(mean ?? 0).toBeLessThanOrEqual(4)
        expect(mean === null).toBe(shared.length === 0)
      }),
    )
  })
})

describe('neighbours', () => {
  const own = said(0, 0, 0, 0, 0, 0)

  it('stand nearest first; of equal means the one that rests on more issues', () => {
    const { ranked } = neighboursOf(own, [
      { who: 'far', standings: said(2, 2, 2, 2, 2) },
      { who: 'near on five', standings: said(1, 1, 1, 1, 1) },
      { who: 'near on six', standings: said(1, 1, 1, 1, 1, 1) },
    ])
    expect(ranked.map(({ who, mean }) => [who, mean])).toEqual([
      ['near on six', 1],
      ['near on five', 1],
      ['far', 2],
    ])
  })

  it('with fewer shared issues than five are listed as too few, with how many, and get no mean', () => {
    expect(FEWEST_SHARED).toBe(5)
    const { ranked, tooFew } = neighboursOf(own, [
      { who: 'four', standings: said(0, 0, 0, 0, 'silent', 'split') },
      { who: 'none', standings: said('silent') },
      { who: 'five', standings: said(0, 0, 0, 0, 0, 'silent') },
    ])
    expect(ranked.map(({ who }) => who)).toEqual(['five'])
    expect(tooFew).toEqual([
      { who: 'four', shared: 4 },
      { who: 'none', shared: 0 },
    ])
  })
})
