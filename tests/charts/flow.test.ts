import { describe, expect, it } from 'vitest'
import { bandPath, layOutFlow } from '../../src/charts/flow'

describe('a flow between two votes', () => {
  // Ten states in 100 pixels and a gap of 10: nine pixels a state with two nodes a side.
  const layout = layOutFlow(
    [
      { from: 'yes', to: 'yes', count: 6 },
      { from: 'yes', to: 'no', count: 1 },
      { from: 'no', to: 'no', count: 3 },
    ],
    0,
    100,
    10,
  )

  it('gives every place its sum on both sides', () => {
    expect(layout.left.map(({ place, count }) => [place, count])).toEqual([
      ['yes', 7],
      ['no', 3],
    ])
    expect(layout.right.map(({ place, count }) => [place, count])).toEqual([
      ['yes', 6],
      ['no', 4],
    ])
  })

  it('makes heights in proportion, and lays bands below one another without a gap', () => {
    expect(layout.left.map(({ top, height }) => [top, height])).toEqual([
      [0, 63],
      [73, 27],
    ])
    expect(layout.bands.map(({ left, right, height }) => [left, right, height])).toEqual([
      [0, 0, 54],
      [54, 64, 9],
      [73, 73, 27],
    ])
  })

  it('draws a band that is seen even for nobody’s height', () => {
    const band = { from: 'yes', to: 'no', count: 1, left: 5, right: 8, height: 0 } as const
    expect(bandPath(band, 0, 10)).toBe('M0,5C5,5 5,8 10,8V9.4C5,9.4 5,6.4 0,6.4Z')
  })

  it('is empty without moves', () => {
    expect(layOutFlow([], 0, 100, 10)).toEqual({ left: [], right: [], bands: [] })
  })
})
