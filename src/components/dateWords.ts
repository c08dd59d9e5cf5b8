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

/** English is shown with the day first; other languages by their own rule. */
const localeOf = (i18n: I18n): string => (i18n.locale === 'en' ? 'en-GB' : i18n.locale)

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

/** A date as exact as it is known: “2021”, “October 2021”, “18 October 2021”. */
export const dateWords = (i18n: I18n, date: PartialDate): string =>
  formatOf(localeOf(i18n), date).format(new Date(firstDay(date)))

/** When a stance began: a year alone is “during 2021”, since it means no day. */
export function sinceWords(i18n: I18n, date: PartialDate): string {
  const words = dateWords(i18n, date)
  return date.length === 4 ? i18n._(msg`during ${words}`) : words
}
