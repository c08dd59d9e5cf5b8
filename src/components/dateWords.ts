import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { firstDay } from '../domain/dates'
import type { PartialDate } from '../domain/types'

const STYLES = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
} as const

/** English is shown with the day first; other languages by their own rule. */
const localeOf = (i18n: I18n): string => (i18n.locale === 'en' ? 'en-GB' : i18n.locale)

/** A date as exact as it is known: “2021”, “October 2021”, “18 October 2021”. */
export function dateWords(i18n: I18n, date: PartialDate): string {
  const style = STYLES[date.length as keyof typeof STYLES]
  const format = new Intl.DateTimeFormat(localeOf(i18n), { ...style, timeZone: 'UTC' })
  return format.format(new Date(firstDay(date)))
}

/** When a stance began: a year alone is “during 2021”, since it means no day. */
export function sinceWords(i18n: I18n, date: PartialDate): string {
  const words = dateWords(i18n, date)
  return date.length === 4 ? i18n._(msg`during ${words}`) : words
}
