import { describe, expect, it } from 'vitest'
import { fitted, namesOf } from '../../src/charts/planeLayout'
import type { PlanePoint } from '../../src/charts/spec'

const point = (id: string, x: number, y: number, more: Partial<PlanePoint> = {}): PlanePoint => ({
  id,
  label: id,
  x,
  y,
  sign: '',
  state: 'plain',
  loose: false,
  ...more,
})

describe('a plane', () => {
  it('has one scale both ways, and its second direction grows upwards', () => {
    const { spots, unit } = fitted([point('a', 0, 0), point('b', 3, 0), point('c', 0, 1)], 680, 560)
    // 680 less 40 on either side is 600 for 3.
    expect(unit).toBe(200)
    const [a, b, c] = spots
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBe(600)
    expect((a?.y ?? 0) - (c?.y ?? 0)).toBe(200)
  })

  it('is turned by a quarter in a drawing that is higher than wide', () => {
    const { spots, unit } = fitted([point('a', 0, 0), point('b', 3, 0)], 358, 560)
    // 560 less 30 and 46 is 484 for 3: what stood to the right stands above.
    expect(unit).toBeCloseTo(484 / 3, 10)
    expect((spots[0]?.y ?? 0) - (spots[1]?.y ?? 0)).toBeCloseTo(484, 10)
    expect(spots[0]?.x).toBe(spots[1]?.x)
  })

  it('gives a name room, and none where marks and names leave none', () => {
    const alone = fitted([point('lantern', 0, 0), point('tower', 2, 0)], 640, 560).spots
    expect(namesOf(alone, 640, 560).every((name) => name !== null)).toBe(true)
    const crowd = Array.from({ length: 30 }, (_none, n) => point(`lantern ${n}`, n / 1000, 0))
    const far = [...crowd, point('far', 5, 0)]
    expect(namesOf(fitted(far, 640, 560).spots, 640, 560)).toContain(null)
  })

  it('names what is singled out first, whatever its place in the list', () => {
    const crowd = Array.from({ length: 30 }, (_none, n) =>
      point(`lantern ${n}`, n / 1000, 0, n === 29 ? { state: 'single' } : {}),
    )
    const { spots } = fitted([...crowd, point('far', 5, 0)], 640, 560)
    expect(namesOf(spots, 640, 560)[29]).not.toBeNull()
  })
})
