import type { PartialDate } from './types'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Number of days in a month of the Gregorian calendar; `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Says whether a text is an ISO year, month or day that exists in the calendar. */
export function isRealDate(text: string): boolean {
  const parts = DATE.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The first day that a partial date can mean: `2021` is 2021-01-01. */
export function firstDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-01-01`
  return date.length === 7 ? `${date}-01` : date
}

/** The last day that a partial date can mean: `2021-02` is 2021-02-28. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return `${date}-${String(days).padStart(2, '0')}`
}

/** The same day so many years earlier; 29 February becomes 28 February where needed. */
export function yearsBefore(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) - years
  const month = Number(day.slice(5, 7))
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${day.slice(5, 7)}-${String(date).padStart(2, '0')}`
}

/** Months from year 0, so that months can be counted and stepped through. */
export function monthNumber(date: PartialDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1
}

/** The month `YYYY-MM` of a number made by {@link monthNumber}. */
export function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}
