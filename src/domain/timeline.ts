/** What happened when: events filtered, by year, and counted by track. */
import { firstDay, lastDay } from './dates'
import type { HistoryEvent, Track } from './types'

/** What a reader wants to see of the events; an empty list asks for all. */
export interface EventFilter {
  readonly tracks: readonly Track[]
  readonly actors: readonly string[]
  readonly issues: readonly string[]
}

export const NO_FILTER: EventFilter = { tracks: [], actors: [], issues: [] }

const meets = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((id) => has.includes(id))

/** Events that meet each part of a filter: one of the tracks, of the actors, of the issues. */
export const filterEvents = (
  events: readonly HistoryEvent[],
  { tracks, actors, issues }: EventFilter,
): readonly HistoryEvent[] =>
  events.filter(
    (event) =>
      meets(tracks, [event.track]) && meets(actors, event.actors) && meets(issues, event.issues),
  )

/** Events in the order of their days; one that is known to the year alone comes first in it. */
const inOrder = (events: readonly HistoryEvent[]): readonly HistoryEvent[] =>
  events.toSorted((a, b) =>
    firstDay(a.date) < firstDay(b.date) ? -1 : Number(firstDay(a.date) > firstDay(b.date)),
  )

/** Whether an event is after a day for certain: one that is known to the year alone may lie before it. */
export const isAfter = (event: HistoryEvent, day: string): boolean => firstDay(event.date) > day

const yearOf = ({ date }: HistoryEvent): number => Number(date.slice(0, 4))

export interface YearGroup {
  readonly year: number
  readonly events: readonly HistoryEvent[]
}

/** Events under their years; years without one are left out. */
export function byYear(events: readonly HistoryEvent[]): readonly YearGroup[] {
  const ordered = inOrder(events)
  return [...new Set(ordered.map(yearOf))].map((year) => ({
    year,
    events: ordered.filter((event) => yearOf(event) === year),
  }))
}

/** All years from the first event to the last, those without one included. */
export function yearsOf(events: readonly HistoryEvent[]): readonly number[] {
  const years = events.map(yearOf)
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_none, n) => first + n)
}

export interface YearCount {
  readonly year: number
  /** Events up to the day, and after it. */
  readonly before: number
  readonly after: number
}

/** How many events of a track each year has, up to a day and after it; nought is counted too. */
export function countByYear(
  events: readonly HistoryEvent[],
  track: Track,
  years: readonly number[],
  day: string,
): readonly YearCount[] {
  return years.map((year) => {
    const some = events.filter((event) => event.track === track && yearOf(event) === year)
    const after = some.filter((event) => isAfter(event, day)).length
    return { year, before: some.length - after, after }
  })
}

/** A day as a point on a line of years, in years: the first of July 2022 is about 2022.5. */
export function yearPoint(day: string): number {
  const year = Number(day.slice(0, 4))
  const [from, to] = [Date.parse(firstDay(`${year}`)), Date.parse(lastDay(`${year}`))]
  return year + (Date.parse(day) - from) / (to - from + 86_400_000)
}
