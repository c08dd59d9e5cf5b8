import { describe, expect, it } from 'vitest'
import { trackPlaces, trackYears } from '../../src/domain/tracks'
import type { Track } from '../../src/domain/types'

const dated = (id: string, track: Track, date: string) => ({ id, track, date })

const items = [
  dated('c', 'crime', '2004-01-01'),
  dated('a', 'state-conduct', '2001'),
  dated('b', 'crime', '2001-01-01'),
]

describe('things on their tracks', () => {
  it('stand by date along one line from the first year to the end of the last', () => {
    const { tracks, first, last } = trackPlaces(items)
    expect([first, last]).toEqual([2001, 2004])
    expect(tracks.map(({ track }) => track)).toEqual(['crime', 'state-conduct'])
    const shares = tracks.map(({ placed }) => placed.map(({ item, share }) => [item.id, share]))
    // 2001 to 2003 are 1095 of the 1461 days to the end of 2004.
    expect(shares).toEqual([
      [
        ['b', 0],
        ['c', 1095 / 1461],
      ],
      [['a', 0]],
    ])
  })

  it('stand by year and track, with no row for a year without any', () => {
    const rows = trackYears(items, ['state-conduct', 'crime'])
    expect(
      rows.map(({ year, cells }) => [year, cells.map((cell) => cell.map(({ id }) => id))]),
    ).toEqual([
      [2001, [['a'], ['b']]],
      [2004, [[], ['c']]],
    ])
  })
})
