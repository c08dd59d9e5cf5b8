// @vitest-environment node
import { expect, it } from 'vitest'
import { CORNER_STEPS, NOBODY, withCount } from '../../src/domain/corners'
import { STEP_VALUES } from '../../src/domain/spectrum'

it.each([
  [9, 9],
  [0, 0],
  [-1, 0],
  [12.9, 12],
  [1000, 999],
  [Number.NaN, 0],
])('takes %d for another number of people than %d', (given, taken) => {
  expect(withCount(NOBODY, 'middle', given)).toEqual({ less: 0, middle: taken, more: 0 })
})

it('leaves a step without a corner, or puts one in two', () => {
  expect(Object.values(CORNER_STEPS).flat()).toEqual(STEP_VALUES)
})
