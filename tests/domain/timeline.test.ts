import { describe, expect, test } from 'vitest'
import {
  byYear,
  countByYear,
  filterEvents,
  isAfter,
  NO_FILTER,
  yearPoint,
  yearsOf,
} from '../../src/domain/timeline'
import type { HistoryEvent, Track } from '../../src/domain/types'

const event = (id: string, date: string, track: Track, more: Partial<HistoryEvent> = {}) => ({
  id,
  date,
  title: id,
  summary: '',
  track,
  actors: [],
  issues: [],
  instruments: [],
  sources: [],
  ...more,
})

const EVENTS: readonly HistoryEvent[] = [
  event('c', '2003-05', 'crime', { actors: ['xar', 'xbe'], issues: ['one'] }),
  event('a', '2001', 'national-law', { actors: ['xar'] }),
  event('b', '2003-02-10', 'crime', { actors: ['xbe'], issues: ['one', 'two'] }),
]

const ids = (events: readonly HistoryEvent[]) => events.map(({ id }) => id)

describe('events', () => {
  test('fit a filter that asks for nothing', () => {
    expect(ids(filterEvents(EVENTS, NO_FILTER))).toEqual(['c', 'a', 'b'])
  })

  test.each([
    [{ tracks: ['crime'] as const }, ['c', 'b']],
    [{ actors: ['xar'] }, ['c', 'a']],
    [{ actors: ['xar', 'xbe'], issues: ['two'] }, ['b']],
    [{ tracks: ['national-law'] as const, issues: ['one'] }, []],
  ])('fit each part of %o', (filter, expected) => {
    expect(ids(filterEvents(EVENTS, { ...NO_FILTER, ...filter }))).toEqual(expected)
  })

  test('stand under their years in the order of their days; a month is its first day', () => {
    expect(byYear(EVENTS).map(({ year, events }) => [year, ids(events)])).toEqual([
      [2001, ['a']],
      [2003, ['b', 'c']],
    ])
  })

  test('are counted for each year from the first to the last, years without one too', () => {
    expect(yearsOf(EVENTS)).toEqual([2001, 2002, 2003])
    expect(countByYear(EVENTS, 'crime', [2001, 2002, 2003], '2003-03-31')).toEqual([
      { year: 2001, before: 0, after: 0 },
      { year: 2002, before: 0, after: 0 },
      { year: 2003, before: 1, after: 1 },
    ])
    expect(yearsOf([])).toEqual([])
  })

  test('known to the year alone are not called later than a day within it', () => {
    expect(isAfter(event('x', '2003', 'crime'), '2003-02-01')).toBe(false)
    expect(isAfter(event('x', '2003-02-02', 'crime'), '2003-02-01')).toBe(true)
  })

  test('a day lies within its year as far as it has gone', () => {
    expect(yearPoint('2022-01-01')).toBe(2022)
    // 181 of 365 days have gone before the first of July.
    expect(yearPoint('2022-07-01')).toBeCloseTo(2022 + 181 / 365, 6)
    expect(yearPoint('2022-12-31')).toBeLessThan(2023)
  })
})
