import { describe, expect, it } from 'vitest'
import { spreadLayout, spreadX } from '../../../src/features/compare/spreadLayout'

describe('the line of all values', () => {
  it('puts a lone value on its step', () => {
    // Width 280, edge 10: the steps stand at 10, 75, 140, 205, 270.
    expect(spreadLayout([-2, 0, 1])).toEqual([10, 140, 205])
  })

  it('puts equal values side by side around their step, nine apart', () => {
    expect(spreadLayout([0, 0])).toEqual([135.5, 144.5])
  })

  it('keeps a group at an end on the line', () => {
    expect(spreadLayout([2, 2, 2])).toEqual([252, 261, 270])
    expect(spreadLayout([-2, -2])).toEqual([10, 19])
  })

  it('draws nothing for no value, and leaves no room for it', () => {
    expect(spreadLayout([1, null, 1])).toEqual([200.5, null, 209.5])
  })

  it('moves many equal values closer, so that they do not reach the next step', () => {
    const places = spreadLayout(Array.from({ length: 12 }, () => 0 as const))
    const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0]
    expect(first).toBeGreaterThan((spreadX(-1) + spreadX(0)) / 2)
    expect(last).toBeLessThan((spreadX(0) + spreadX(1)) / 2)
  })
})
