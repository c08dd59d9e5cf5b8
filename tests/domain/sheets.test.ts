import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenParts, fitting, linesOf, sheetItem, sheetItemOf } from '../../src/domain/sheets'

describe('what the address asks for on a sheet', () => {
  it.each([
    [null, { id: null, large: false }],
    ['large', { id: null, large: true }],
    ['op-ed', { id: 'op-ed', large: false }],
    ['op-ed.large', { id: 'op-ed', large: true }],
  ])('%s', (item, asked) => {
    expect(sheetItemOf(item)).toEqual(asked)
    expect(sheetItem(asked)).toBe(item)
  })
})

describe('parts of a list', () => {
  it('are as even as can be: seven columns of six at most are four and three, not six and one', () => {
    expect(evenParts([1, 2, 3, 4, 5, 6, 7], 6)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7],
    ])
    expect(evenParts([], 6)).toEqual([])
  })

  it('hold all, in order, and none too many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, most) => {
        const parts = evenParts(items, most)
        expect(parts.flat()).toEqual(items)
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most)
        for (const part of parts) expect(part.length).toBeGreaterThan(0)
      }),
    )
  })
})

it('reckons at least one line for a text, and a new one for each that is begun', () => {
  expect([linesOf('', 10), linesOf('a'.repeat(10), 10), linesOf('a'.repeat(11), 10)]).toEqual([
    1, 1, 2,
  ])
})

it('counts what fits from the first on, and ends at the first that does not', () => {
  expect(fitting([3, 4, 5], 12)).toBe(3)
  expect(fitting([3, 4, 5], 11)).toBe(2)
  // The last would fit, but it does not come before the one that does not.
  expect(fitting([3, 20, 1], 11)).toBe(1)
  expect(fitting([3], 0)).toBe(0)
})
