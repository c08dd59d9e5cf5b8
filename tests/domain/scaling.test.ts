import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Distances } from '../../src/domain/distance'
import { oriented, type Point } from '../../src/domain/orient'
import { countPairs, placedOf } from '../../src/domain/placed'
import { apartOnPlane, scaled, stressOf } from '../../src/domain/scaling'

/** Distances of points, without the pairs that are named. */
const distancesOf = (
  points: readonly (readonly [number, number])[],
  unknown: readonly (readonly [number, number])[] = [],
): Distances =>
  points.map(([x, y], i) =>
    points.map(([u, v], j) =>
      i === j || unknown.some(([a, b]) => (a === i && b === j) || (a === j && b === i))
        ? null
        : Math.hypot(x - u, y - v),
    ),
  )

const near = (points: readonly Point[], expected: readonly (readonly [number, number])[]): void => {
  expect(points).toHaveLength(expected.length)
  points.forEach(({ x, y }, index) => {
    expect(x).toBeCloseTo(expected[index]?.[0] ?? Number.NaN, 4)
    expect(y).toBeCloseTo(expected[index]?.[1] ?? Number.NaN, 4)
  })
}

/** Every pair that is known stands as far apart as it was measured. */
const keeps = (distances: Distances, points: readonly Point[], digits: number): void =>
  distances.forEach((row, i) =>
    row.forEach((steps, j) => {
      if (steps !== null) expect(apartOnPlane(points[i], points[j])).toBeCloseTo(steps, digits)
    }),
  )

describe('places on a plane', () => {
  it('put three that lie 1 and 2 apart on a line, the first to the left', () => {
    // 0, 1 and 3 on a line: their middle is 4/3.
    const line = distancesOf([
      [0, 0],
      [1, 0],
      [3, 0],
    ])
    near(scaled(line), [
      [-4 / 3, 0],
      [-1 / 3, 0],
      [5 / 3, 0],
    ])
    expect(stressOf(line, scaled(line))).toBeCloseTo(0, 6)
  })

  it('put a square of side 1 where no direction is the longest: the first corner to the left', () => {
    const half = Math.SQRT1_2
    // Corners in turn; the first lies level, the second, off that line, above.
    near(
      scaled(
        distancesOf([
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ]),
      ),
      [
        [-half, 0],
        [0, half],
        [half, 0],
        [0, -half],
      ],
    )
  })

  it('find a place whose distance to one other is not known, by the three that are', () => {
    const corners = [
      [0, 0],
      [4, 0],
      [4, 3],
      [0, 3],
      [2, 1],
    ] as const
    const points = scaled(distancesOf(corners, [[0, 2]]))
    expect(apartOnPlane(points[0], points[2])).toBeCloseTo(5, 2)
    keeps(distancesOf(corners), points, 2)
  })

  it('give a stress of nought for nothing bent, and show what is bent', () => {
    // δ: 1, 1, 2; drawn: 1, 1, 1: √((0 + 0 + 1) ÷ (1 + 1 + 1)).
    const bent: Distances = [
      [null, 1, 2],
      [1, null, 1],
      [2, 1, null],
    ]
    const triangle = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0.5, y: Math.sqrt(3) / 2 },
    ]
    expect(stressOf(bent, triangle)).toBeCloseTo(Math.sqrt(1 / 3), 10)
    // Each pair counts twice above and below the line; a pair that is not known counts nowhere.
    const two: Distances = [
      [null, 1, null],
      [1, null, 1],
      [null, 1, null],
    ]
    expect(stressOf(two, triangle)).toBeCloseTo(0, 10)
  })

  it('have no stress without points, or where all fall together', () => {
    expect(scaled([])).toEqual([])
    expect(stressOf([], [])).toBeNull()
    expect(
      stressOf(
        [
          [null, 0],
          [0, null],
        ],
        [
          { x: 1, y: 1 },
          { x: 1, y: 1 },
        ],
      ),
    ).toBeNull()
  })

  it('place all that never differ in one place', () => {
    near(
      scaled([
        [null, 0, 0],
        [0, null, 0],
        [0, 0, null],
      ]),
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    )
  })

  it('go on until they fit: five at right angles need more than one round', () => {
    const cross = [
      [0, 0],
      [2, 0],
      [-1, 0],
      [0, 1],
      [0, -3],
    ] as const
    keeps(distancesOf(cross, [[1, 4]]), scaled(distancesOf(cross, [[1, 4]])), 2)
  })

  it('are the same however often they are asked for, and fit at least as well as they are drawn true', () => {
    const point = fc.tuple(
      fc.integer({ min: -8, max: 8 }).map((n) => n / 4),
      fc.integer({ min: -8, max: 8 }).map((n) => n / 4),
    )
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 8 }), (points) => {
        const distances = distancesOf(points)
        const placed = scaled(distances)
        expect(scaled(distances)).toEqual(placed)
        expect(stressOf(distances, placed) ?? 0).toBeLessThan(0.01)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the way a picture is turned', () => {
  const shape = [
    { x: 0, y: 0 },
    { x: 4, y: 1 },
    { x: 5, y: 3 },
    { x: 1, y: 2 },
  ]

  it('is the same for a picture and for the same one turned and mirrored', () => {
    const straight = oriented(shape)
    const [cos, sin] = [Math.cos(1.1), Math.sin(1.1)]
    const other = oriented(
      shape.map(({ x, y }) => ({ x: -(x * cos - y * sin) + 7, y: x * sin + y * cos - 2 })),
    )
    near(
      other,
      straight.map(({ x, y }) => [x, y] as const),
    )
  })

  it('puts the first that is clearly off the middle to the left', () => {
    expect(oriented(shape)[0]?.x).toBeLessThan(0)
    expect(oriented(shape.toReversed())[0]?.x).toBeLessThan(0)
  })
})

describe('who can be placed', () => {
  const all = [
    [0, 0],
    [4, 0],
    [4, 3],
    [0, 3],
    [2, 1],
  ] as const

  it('are all, where each can be compared with each', () => {
    expect(placedOf(distancesOf(all))).toEqual([0, 1, 2, 3, 4])
  })

  it('leaves out who is held by two alone, since it could be mirrored', () => {
    expect(
      placedOf(
        distancesOf(all, [
          [4, 0],
          [4, 1],
        ]),
      ),
    ).toEqual([0, 1, 2, 3])
    expect(placedOf(distancesOf(all, [[4, 0]]))).toEqual([0, 1, 2, 3, 4])
  })

  it('takes the larger of two groups that do not hold each other', () => {
    const seven = [
      [0, 0],
      [1, 0],
      [0, 1],
      [5, 5],
      [6, 5],
      [5, 6],
      [6, 6],
    ] as const
    const across = [0, 1, 2].flatMap((one) => [3, 4, 5, 6].map((other) => [one, other] as const))
    expect(placedOf(distancesOf(seven, across))).toEqual([3, 4, 5, 6])
  })

  it('are three that can all be compared, and nobody where there are none', () => {
    const three = distancesOf([
      [0, 0],
      [1, 0],
      [0, 1],
    ])
    expect(placedOf(three)).toEqual([0, 1, 2])
    expect(countPairs(three, [0, 1, 2])).toBe(3)
    expect(
      placedOf(
        distancesOf(
          [
            [0, 0],
            [1, 0],
            [0, 1],
          ],
          [[0, 1]],
        ),
      ),
    ).toEqual([])
    expect(placedOf([])).toEqual([])
  })
})
