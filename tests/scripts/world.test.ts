import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { relative, votersIn, worldOf } from '../../scripts/vite/world'
import type { World } from '../../src/domain/world'

const VOTES = join(import.meta.dirname, '../../public/data/votes.json')

describe('the map', () => {
  let voters: readonly string[] = []
  let world: World
  beforeAll(() => {
    voters = votersIn(JSON.parse(readFileSync(VOTES, 'utf8')))
    world = worldOf(voters)
  })

  it('has a place within its box for every voter that still is a state', () => {
    const missing = voters.filter((code) => world.places[code] === undefined)
    // One that has since come apart is in no atlas of today.
    expect(missing).toEqual(['SCG'])
    for (const [x, y] of Object.values(world.places)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(world.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(world.height)
    }
  })

  it('puts north above south and west left of east', () => {
    const at = (code: string) => world.places[code] ?? [Number.NaN, Number.NaN]
    expect(at('NOR')[1]).toBeLessThan(at('ZAF')[1])
    expect(at('USA')[0]).toBeLessThan(at('FRA')[0])
    expect(at('FRA')[0]).toBeLessThan(at('JPN')[0])
  })

  it('draws areas in proportion to the land, near the equator and far from it', () => {
    // Algeria has 2.38, Madagascar 0.587 million square kilometres: 4.05 times as much. Outlines are
    // coarse, so a tenth either way.
    const ratio = areaOf('DZA') / areaOf('MDG')
    expect(ratio).toBeGreaterThan(4.05 * 0.9)
    expect(ratio).toBeLessThan(4.05 * 1.1)
    // Finland, far north, has 0.338, Congo at the equator 0.342: a map that is not equal-area would
    // show the northern one several times as large.
    const north = areaOf('FIN') / areaOf('COG')
    expect(north).toBeGreaterThan(0.9)
    expect(north).toBeLessThan(1.1)
  })

  /** The area within an outline of relative lines, by the shoelace formula. */
  function areaOf(code: string): number {
    const outline = world.areas.find((area) => area.code === code)?.outline ?? ''
    return outline
      .split('Z')
      .filter((ring) => ring !== '')
      .reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0)
  }

  function ringArea(ring: string): number {
    const [start, ...steps] = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    )
    let [x, y] = start ?? [0, 0]
    let twice = 0
    for (const [dx, dy] of steps) {
      twice += x * (y + dy) - (x + dx) * y
      x += dx
      y += dy
    }
    const [x0, y0] = start ?? [0, 0]
    return (twice + x * y0 - x0 * y) / 2
  }

  it('tells each point from the one before it, and begins each ring anew', () => {
    expect(relative('M10,20L11.5,20L11.5,18ZM3,4L5,4Z')).toBe('M10,20l1.5,0l0,-2ZM3,4l2,0Z')
  })

  it('has no voters without roll calls', () => {
    expect(votersIn(undefined)).toEqual([])
    expect(votersIn({ 'r-1': { BBB: 'yes' }, 'r-2': { AAA: 'no', BBB: 'no' } })).toEqual([
      'AAA',
      'BBB',
    ])
  })
})
