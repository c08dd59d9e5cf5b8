import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Place, spreadMarks } from '../../src/domain/world'

const BOX = { width: 400, height: 200 }

const nearest = (places: readonly Place[]): number =>
  Math.min(
    ...places.flatMap(([x, y], index) =>
      places.slice(index + 1).map(([a, b]) => Math.hypot(a - x, b - y)),
    ),
  )

describe('marks on a map', () => {
  it('stay where they are if none touches another', () => {
    const places: readonly Place[] = [
      [50, 50],
      [200, 100],
    ]
    expect(spreadMarks(places, 12, BOX)).toEqual(places)
  })

  it('are parted by as much as is missing, half by each', () => {
    // Six apart, ten asked for: two to either side.
    const [one, other] = spreadMarks(
      [
        [100, 100],
        [106, 100],
      ],
      10,
      BOX,
    )
    expect(one?.[0]).toBeCloseTo(98, 0)
    expect(other?.[0]).toBeCloseTo(108, 0)
    expect(one?.[1]).toBeCloseTo(100, 5)
  })

  it('do not hide one another even where many lie on one spot, and stay within the map', () => {
    const spots = fc.array(
      fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 60 })),
      { minLength: 2, maxLength: 45 },
    )
    fc.assert(
      fc.property(spots, (places) => {
        const spread = spreadMarks(places, 8, BOX)
        expect(nearest(spread)).toBeGreaterThan(4)
        for (const [x, y] of spread) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(BOX.height)
        }
      }),
      { numRuns: 40 },
    )
  })
})
