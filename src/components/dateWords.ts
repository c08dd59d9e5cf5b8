import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { firstDay } from '../domain/dates'
import type { PartialDate } from '../domain/types'

/** What is written of a date that is known to the year, the month or the day. */
function styleOf(date: PartialDate): Intl.DateTimeFormatOptions {
  if (date.length === 4) return { year: 'numeric' }
  if (date.length === 7) return { month: 'long', year: 'numeric' }
  return { day: 'numeric', month: 'long', year: 'numeric' }
}

/** By language and exactness: to make one takes longer than all else of a cell. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, date: PartialDate): Intl.DateTimeFormat {
  const key = `${locale} ${date.length}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, { ...styleOf(date), timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

/**
 * The months in the language that the app is written in. The browser knows them too, but on a slow phone it takes a tenth
 * of a second to look them up for the first time, while the page answers nobody.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function inEnglish(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  const words = [
    day === undefined ? undefined : String(Number(day)),
    MONTHS[Number(month) - 1],
    year,
  ]
  return words.filter((word) => word !== undefined).join(' ')
}

/** A date as exact as it is known: “2021”, “October 2021”, “18 October 2021”. Other languages have their own order. */
export const dateWords = (i18n: I18n, date: PartialDate): string =>
  i18n.locale === 'en'
    ? inEnglish(date)
    : formatOf(i18n.locale, date).format(new Date(firstDay(date)))

/** When a stance began: a year alone is “during 2021”, since it means no day. */
export function sinceWords(i18n: I18n, date: PartialDate): string {
  const words = dateWords(i18n, date)
  return date.length === 4 ? i18n._(msg`during ${words}`) : words
}
