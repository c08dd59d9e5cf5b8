import { describe, expect, test } from 'vitest'
import type { Entry, EntryKind } from '../../../src/features/search/entries'
import { groupResults, MOST_OF_A_KIND } from '../../../src/features/search/groups'
import { buildIndex, findKeys } from '../../../src/features/search/searchIndex'

const entry = (key: string, title: string, more: Partial<Entry> = {}): Entry => ({
  key,
  kind: 'issue',
  title,
  detail: '',
  names: '',
  text: '',
  place: { path: '/compare' },
  ...more,
})

const ENTRIES = [
  entry('sovereignty', 'Weight of the sovereignty clause'),
  entry('accord', 'Lantern Accord', { kind: 'text', text: 'Adopted without a vote.' }),
  entry('cyber', '网络安全', { kind: 'term', names: 'wangluo anquan' }),
  entry('signal', 'безопасность сигналов', { kind: 'term' }),
  entry('letter', 'Letter on the sovereignty of lanterns', { kind: 'source' }),
  entry('sao', 'São Brás', { kind: 'actor' }),
]
const index = buildIndex(ENTRIES)

describe('search', () => {
  test.each([
    ['sovereignty', 'sovereignty'],
    // Letters left out, doubled, changed, or not typed yet.
    ['sovreignty', 'sovereignty'],
    ['sovereigntty clause', 'sovereignty'],
    ['lantren acord', 'accord'],
    ['sover', 'sovereignty'],
    ['SAO BRAS', 'sao'],
    ['безопастность', 'signal'],
    // A word within a script that puts no space between words.
    ['安全', 'cyber'],
    ['wangluo', 'cyber'],
  ])('“%s” finds %s first', (query, key) => {
    expect(findKeys(index, query)[0]).toBe(key)
  })

  test('all words count, while some thing has them all', () => {
    expect(findKeys(index, 'sovereignty lanterns')).toEqual(['letter'])
  })

  test.each(['', '  ', '??', 'zzzzzz'])('“%s” finds nothing, and does not fail', (query) => {
    expect(findKeys(index, query)).toEqual([])
  })

  test('results stand under their kinds, the best first, and what is left out is counted', () => {
    const many = Array.from({ length: 7 }, (_none, n) =>
      entry(`${n}`, `${n}`, { kind: 'source' satisfies EntryKind }),
    )
    const groups = groupResults([entry('first', 'First'), ...many])
    expect(groups.map(({ kind, entries, more }) => [kind, entries.length, more])).toEqual([
      ['issue', 1, 0],
      ['source', MOST_OF_A_KIND, 7 - MOST_OF_A_KIND],
    ])
  })
})
