// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { alphaInterval, alphaOf } from '../../src/domain/alpha'

// Krippendorff (2011), section C: four observers, twelve units, values missing. His results: nominal
// 0.743, ordinal 0.815. A unit with one value alone cannot agree with anything and drops out.
const FOUR_OBSERVERS = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
]

// The same paper, section A: two observers, ten units, two values; 0.095.
const TWO_OBSERVERS = [
  [0, 1],
  [1, 1],
  [0, 1],
  [0, 0],
  [0, 0],
  [0, 1],
  [0, 0],
  [0, 0],
  [1, 0],
  [0, 0],
]

describe('alpha', () => {
  it('gives the results of the paper that defines it', () => {
    expect(alphaOf(FOUR_OBSERVERS, 'nominal')).toBeCloseTo(0.743, 3)
    expect(alphaOf(FOUR_OBSERVERS, 'ordinal')).toBeCloseTo(0.815, 3)
    expect(alphaOf(TWO_OBSERVERS, 'nominal')).toBeCloseTo(0.095, 3)
  })

  it('of ordered values weighs a difference by how often the values between are used', () => {
    // Uses: 1 three times, 2 three times, 3 twice, eight in all; one unit differs, by 1 and 2.
    // Squared differences: 1-2 (6 - 3)² = 9, 1-3 (8 - 2.5)² = 30.25, 2-3 (5 - 2.5)² = 6.25.
    // Expected: 3·3·9 + 3·2·30.25 + 3·2·6.25 = 300. Alpha: 1 - 7·9/300 = 0.79.
    const units = [
      [1, 1],
      [1, 2],
      [2, 2],
      [3, 3],
    ]
    expect(alphaOf(units, 'ordinal')).toBeCloseTo(0.79, 10)
  })

  it('is 1 where all agree and below 0 where they agree less than by chance', () => {
    expect(
      alphaOf(
        [
          [-2, -2],
          [2, 2],
        ],
        'ordinal',
      ),
    ).toBe(1)
    // Uses two and two; 1 - 3·2/(2·2) = -0.5.
    expect(
      alphaOf(
        [
          [-2, 2],
          [2, -2],
        ],
        'nominal',
      ),
    ).toBe(-0.5)
  })

  it('has no meaning without two codings, or where one value alone is in use', () => {
    expect(alphaOf([], 'ordinal')).toBeNull()
    expect(alphaOf([[1], [2]], 'ordinal')).toBeNull()
    expect(
      alphaOf(
        [
          [1, 1],
          [1, 1],
        ],
        'ordinal',
      ),
    ).toBeNull()
  })
})

describe('the interval of alpha', () => {
  const many = Array.from({ length: 6 }, () => TWO_OBSERVERS).flat()

  it('holds alpha, and is narrower for more units', () => {
    const width = (units: typeof many): number => {
      const [low, high] = alphaInterval(units, 'nominal') ?? [Number.NaN, Number.NaN]
      const alpha = alphaOf(units, 'nominal') ?? Number.NaN
      expect(low).toBeLessThan(alpha)
      expect(high).toBeGreaterThan(alpha)
      return high - low
    }
    expect(width(many)).toBeLessThan(width(TWO_OBSERVERS))
  })

  it('is the same each time for the same codings', () => {
    expect(alphaInterval(many, 'nominal')).toEqual(alphaInterval(many, 'nominal'))
  })

  it('is not given for fewer than ten units, nor where most samples have no alpha', () => {
    expect(alphaInterval(TWO_OBSERVERS.slice(0, 9), 'nominal')).toBeNull()
    expect(
      alphaInterval(
        Array.from({ length: 20 }, () => [1, 1]),
        'ordinal',
      ),
    ).toBeNull()
  })
})
