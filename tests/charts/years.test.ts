import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTicks, flagLevels, roundTop, spreadLabels, yearTicks } from '../../src/charts/years'

describe('the line of years', () => {
  it('has round years, fewer where there is less room', () => {
    expect(yearTicks(1990, 2000, 600)).toEqual(Array.from({ length: 11 }, (_, n) => 1990 + n))
    expect(yearTicks(1991, 2024, 300)).toEqual([2000, 2010, 2020])
  })
})

describe('the axis of counts', () => {
  it.each([
    [0, 1, [0, 1]],
    [3, 3, [0, 1, 2, 3]],
    [32, 40, [0, 10, 20, 30, 40]],
  ])('holds %i under %i, in whole numbers', (highest, top, ticks) => {
    expect(roundTop(highest)).toBe(top)
    expect(countTicks(highest)).toEqual(ticks)
  })

  it('never cuts off the highest count', () => {
    fc.assert(
      fc.property(fc.nat(5000), (highest) => {
        expect(roundTop(highest)).toBeGreaterThanOrEqual(highest)
        expect(countTicks(highest).at(-1)).toBe(roundTop(highest))
      }),
    )
  })
})

describe('labels at the end of lines', () => {
  it('stay where they are if there is room, and move apart if not', () => {
    expect(spreadLabels([10, 60], 17, 100)).toEqual([10, 60])
    expect(spreadLabels([50, 50], 17, 100)).toEqual([50, 67])
    // The lower one may not leave the drawing, so the upper one moves up.
    expect(spreadLabels([100, 98], 17, 100)).toEqual([100, 83])
  })

  it('never touch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (heights) => {
        const placed = spreadLabels(heights, 17, 300).toSorted((a, b) => a - b)
        placed.slice(1).forEach((height, index) => {
          expect(height - (placed[index] ?? 0)).toBeGreaterThanOrEqual(17)
        })
      }),
    )
  })
})

describe('signs of marked years', () => {
  it('go up a row where neighbours would touch', () => {
    expect(flagLevels([0, 10, 20, 30], 22)).toEqual([0, 1, 1, 0])
    expect(flagLevels([0, 30, 60], 22)).toEqual([0, 0, 0])
  })
})
