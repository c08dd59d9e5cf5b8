import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { dateWords } from '../../src/components/dateWords'

const inLanguage = (locale: string) => setupI18n({ locale, messages: { [locale]: {} } })
const english = inLanguage('en')

describe('a date in words', () => {
  it.each([
    ['2021', '2021'],
    ['2021-10', 'October 2021'],
    ['2021-10-08', '8 October 2021'],
    ['2024-12-24', '24 December 2024'],
  ])('%s is “%s”: as exact as it is known', (date, words) => {
    expect(dateWords(english, date)).toBe(words)
  })

  it('names every month as British English does', () => {
    const known = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month += 1) {
      const date = `2022-${String(month).padStart(2, '0')}`
      expect(dateWords(english, date)).toBe(`${known.format(new Date(`${date}-01`))} 2022`)
    }
  })

  it('follows the order of another language', () => {
    expect(dateWords(inLanguage('ja'), '2021-10-08')).toBe('2021年10月8日')
    expect(dateWords(inLanguage('de'), '2021-10')).toBe('Oktober 2021')
  })
})
