// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysInMonth,
  firstDay,
  isRealDate,
  lastDay,
  monthNumber,
  monthOf,
  yearsBefore,
} from '../../src/domain/dates'

describe('isRealDate', () => {
  it.each(['2021', '2021-10', '2021-10-18', '2024-02-29', '2000-02-29', '1000', '9999-12-31'])(
    'takes %s',
    (date) => {
      expect(isRealDate(date)).toBe(true)
    },
  )

  it.each([
    ['', 'nothing'],
    ['2021-00', 'no month 0'],
    ['2021-13', 'no month 13'],
    ['2021-04-31', 'April has 30 days'],
    ['2021-02-29', '2021 is no leap year'],
    ['1900-02-29', 'a century is a leap year only when 400 divides it'],
    ['2021-01-00', 'no day 0'],
    ['0999', 'before the years that the app knows'],
    ['21', 'two digits'],
    ['2021-1', 'one digit'],
    ['2021-10-1', 'one digit'],
    ['20211018', 'no hyphens'],
    ['2021-10-18T00:00', 'a time'],
    [' 2021', 'a space'],
    ['2021\n', 'a line'],
    ['2021-', 'half a month'],
    ['-2021', 'a sign'],
    ['٢٠٢١', 'digits of another script'],
  ])('refuses %j: %s', (date) => {
    expect(isRealDate(date)).toBe(false)
  })

  it('agrees with the calendar of the platform on each day of a century and more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const made = new Date(Date.UTC(year, month - 1, day))
          // A day that does not exist runs over into the next month.
          expect(isRealDate(text)).toBe(made.getUTCMonth() === month - 1)
        },
      ),
    )
  })
})

describe('daysInMonth', () => {
  it.each([
    [2021, 1, 31],
    [2021, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2021, 4, 30],
    [2021, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe('firstDay and lastDay', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-04', '2021-04-01', '2021-04-30'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2021-10-18', '2021-10-18', '2021-10-18'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first)
    expect(lastDay(date)).toBe(last)
  })
})

describe('yearsBefore', () => {
  it.each([
    ['2026-06-30', 10, '2016-06-30'],
    ['2024-02-29', 4, '2020-02-29'],
    // 2014 and 1900 have no 29 February: the day before stands for it.
    ['2024-02-29', 10, '2014-02-28'],
    ['2000-02-29', 100, '1900-02-28'],
    ['2026-02-28', 2, '2024-02-28'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s less %i years is %s', (day, years, expected) => {
    expect(yearsBefore(day, years)).toBe(expected)
  })
})

describe('monthNumber and monthOf', () => {
  it('counts months from year 0', () => {
    // 2021 * 12 = 24 252; October is the tenth month, 9 after January.
    expect(monthNumber('2021-10')).toBe(24_261)
    expect(monthNumber('2021-10-18')).toBe(24_261)
    expect(monthNumber('2021')).toBe(24_252)
    expect(monthOf(24_261)).toBe('2021-10')
  })

  it('steps over the turn of a year', () => {
    expect(monthOf(monthNumber('2021-12') + 1)).toBe('2022-01')
    expect(monthOf(monthNumber('2021-01') - 1)).toBe('2020-12')
  })

  it('goes there and back for each month that there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12_000, max: 119_999 }), (number) => {
        const month = monthOf(number)
        expect(isRealDate(month)).toBe(true)
        expect(monthNumber(month)).toBe(number)
      }),
    )
  })
})
