import { describe, expect, it } from 'vitest'
import { ordered } from '../../src/domain/clusters'
import type { Distances } from '../../src/domain/distance'

/** Two close pairs (0 and 2, 1 and 3), three steps from one another. */
const PAIRS: Distances = [
  [null, 3, 0.5, 3],
  [3, null, 3, 1],
  [0.5, 3, null, 3],
  [3, 1, 3, null],
]

describe('clusters', () => {
  it('join those within the bound, and stand in the order of their places', () => {
    expect(ordered(PAIRS, 1, [2, -1, 1, -2])).toEqual({
      order: [3, 1, 2, 0],
      clusters: [
        [3, 1],
        [2, 0],
      ],
    })
  })

  it('stop at the bound: a pair exactly on it belongs, one above does not', () => {
    expect(ordered(PAIRS, 0.9, [2, -1, 1, -2]).clusters).toEqual([[2, 0]])
    expect(ordered(PAIRS, 0.1, [0, 1, 2, 3]).clusters).toEqual([])
  })

  it('measure two clusters by the mean of their pairs: a third at 1 and 2 joins at 1.5', () => {
    const three: Distances = [
      [null, 0, 1],
      [0, null, 2],
      [1, 2, null],
    ]
    expect(ordered(three, 1.4, [0, 1, 2]).clusters).toEqual([[0, 1]])
    expect(ordered(three, 1.5, [0, 1, 2]).clusters).toHaveLength(1)
  })

  it('never hold two that cannot be compared, near as they may be to a third', () => {
    const open: Distances = [
      [null, 0, null],
      [0, null, 0],
      [null, 0, null],
    ]
    const { clusters, order } = ordered(open, 3.9, [0, 1, 2])
    expect(clusters.map(({ length }) => length)).toEqual([2])
    expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2])
  })

  it('put those without a place last, and need no two', () => {
    expect(ordered(PAIRS, 0.1, [null, 0, null, -1]).order).toEqual([3, 1, 0, 2])
    expect(ordered([[null]], 1, [0])).toEqual({ order: [0], clusters: [] })
    expect(ordered([], 1, [])).toEqual({ order: [], clusters: [] })
  })
})
