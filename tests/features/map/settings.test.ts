import { describe, expect, test } from 'vitest'
import {
  type MapNames,
  printSettings,
  readSettings,
  weightsOf,
} from '../../../src/features/map/settings'
import { issue } from '../../domain/builders'

const NAMES: MapNames = {
  columns: new Set(['xar', 'xbe']),
  issues: [
    issue('a', { chapter: 'one' }),
    issue('b', { chapter: 'one' }),
    issue('c', { chapter: 'two' }),
    ...Array.from({ length: 30 }, (_none, n) => issue(`more-${n}`, { chapter: 'three' })),
  ],
  chapters: ['one', 'two', 'three'].map((id) => ({ id, title: id, track: 'crime' })),
}

describe('what the address says of the map', () => {
  test.each([
    ['xar'],
    ['least-3'],
    ['xbe.least-8.chosen.twice-a'],
    // A whole chapter is one word.
    ['chosen.twice-one.twice-c'],
    ['twice-three'],
  ])('%s is read and written back', (item) => {
    const { settings, unknown } = readSettings(item, NAMES)
    expect(unknown).toEqual([])
    expect(printSettings(settings, NAMES)).toBe(item)
  })

  test('is nothing for what the page begins with', () => {
    const { settings } = readSettings(null, NAMES)
    expect(settings).toEqual({ single: null, least: 5, who: 'all', twice: [] })
    expect(printSettings(settings, NAMES)).toBeNull()
  })

  test('names what it does not know, and a number that is not offered', () => {
    expect(readSettings('xzz.least-99.twice-zz.xar', NAMES)).toEqual({
      settings: { single: 'xar', least: 5, who: 'all', twice: [] },
      unknown: ['xzz', 'least-99', 'twice-zz'],
    })
  })

  test('has no room for more than twenty words', () => {
    const { settings } = readSettings(null, NAMES)
    const twice = NAMES.issues.slice(3).map(({ id }) => id)
    expect(printSettings({ ...settings, twice: twice.slice(0, 20) }, NAMES)).toContain('more-19')
    expect(printSettings({ ...settings, twice: twice.slice(0, 21) }, NAMES)).toBeUndefined()
  })
})

test('issues count as the lens has them: all where none was chosen, and none beside a choice', () => {
  expect([...weightsOf(NAMES.issues.slice(0, 3), 'best', ['b'])]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 1],
  ])
  expect([...weightsOf(NAMES.issues.slice(0, 3), ['a'], ['b'])]).toEqual([
    ['a', 1],
    ['b', 0],
    ['c', 0],
  ])
})
