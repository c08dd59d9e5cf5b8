import { describe, expect, it } from 'vitest'
import {
  agreementOf,
  apartOf,
  distancesOf,
  neighboursOf,
  pairsOf,
  type StepsByIssue,
  stepsBetween,
  type Weight,
} from '../../src/domain/distance'
import type { StepValue } from '../../src/domain/types'

const steps = (values: Readonly<Record<string, StepValue>>): StepsByIssue =>
  new Map(Object.entries(values))

const weights = (values: Readonly<Record<string, Weight>>): ReadonlyMap<string, Weight> =>
  new Map(Object.entries(values))

const ONE = steps({ a: -2, b: 0, c: 1 })
const OTHER = steps({ a: 2, b: 1, d: 2 })

describe('the distance of two', () => {
  it('is the mean difference over the issues on which both stand: (4 + 1) ÷ 2', () => {
    expect(apartOf(ONE, OTHER, weights({ a: 1, b: 1, c: 1, d: 1 }))).toEqual({
      steps: 2.5,
      shared: 2,
    })
  })

  it('counts an issue of weight 2 twice: (2 × 4 + 1) ÷ 3; the number of issues stays', () => {
    expect(apartOf(ONE, OTHER, weights({ a: 2, b: 1 }))).toEqual({ steps: 3, shared: 2 })
  })

  it('leaves out an issue of weight 0, and one that has no weight', () => {
    expect(apartOf(ONE, OTHER, weights({ a: 0, b: 1 }))).toEqual({ steps: 1, shared: 1 })
  })

  it('is none where they share nothing, which is not nought', () => {
    expect(apartOf(steps({ c: 1 }), OTHER, weights({ a: 1, b: 1, c: 1, d: 1 }))).toEqual({
      steps: null,
      shared: 0,
    })
  })

  it('is nought for a step of 0 beside a step of 0, which are values', () => {
    expect(apartOf(steps({ a: 0 }), steps({ a: 0 }), weights({ a: 1 }))).toEqual({
      steps: 0,
      shared: 1,
    })
  })
})

it('agreement is 100 for no distance, 50 for two steps, 0 for the whole scale', () => {
  expect([0, 2, 4, 1].map(agreementOf)).toEqual([100, 50, 0, 75])
})

describe('pairs', () => {
  const all = weights({ a: 1, b: 1, c: 1 })
  // one–two: a, b: (1 + 0) ÷ 2; one–three: a: 3; two–three: a: 2.
  const columns = [steps({ a: -1, b: 0 }), steps({ a: 0, b: 0 }), steps({ a: 2, c: 1 })]
  const pairs = pairsOf(columns, all)

  it('do not count where they share fewer issues than asked for', () => {
    expect(distancesOf(pairs, [0, 1, 2], 1)).toEqual([
      [null, 0.5, 3],
      [0.5, null, 2],
      [3, 2, null],
    ])
    expect(distancesOf(pairs, [0, 1, 2], 2)).toEqual([
      [null, 0.5, null],
      [0.5, null, null],
      [null, null, null],
    ])
  })

  it('never compare a column with itself', () => {
    expect(stepsBetween(pairs, 1, 1, 1)).toBeNull()
  })

  it('name the nearest first, and of equals the one that rests on more', () => {
    expect(neighboursOf(pairs, 0, 1)).toEqual([
      { column: 1, steps: 0.5, shared: 2 },
      { column: 2, steps: 3, shared: 1 },
    ])
    const equal = pairsOf([steps({ a: 0, b: 0 }), steps({ a: 1 }), steps({ a: 1, b: 1 })], all)
    expect(neighboursOf(equal, 0, 1).map(({ column }) => column)).toEqual([2, 1])
    expect(neighboursOf(pairs, 0, 2).map(({ column }) => column)).toEqual([1])
  })
})
