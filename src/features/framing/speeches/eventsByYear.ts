import type { HistoryEvent, Track } from '../../../domain/types'

/** Which events are marked: those that the counted speeches themselves report, those of a track, or none. */
export type EventChoice = 'cited' | 'none' | Track

export interface MarkedYear {
  readonly year: number
  /** The sign on the line, counted from 1. */
  readonly label: string
  readonly events: readonly HistoryEvent[]
}

const yearOf = ({ date }: HistoryEvent): number => Number(date.slice(0, 4))

const cites = (event: HistoryEvent, source: string): boolean => event.sources.includes(source)

/** What is marked at first, and where no event rests on the counted speeches: all tracks have their turn by choice. */
export const choiceOf = (
  events: readonly HistoryEvent[],
  choice: EventChoice,
  source: string,
): EventChoice =>
  choice === 'cited' && !events.some((event) => cites(event, source))
    ? (events[0]?.track ?? 'none')
    : choice

/** The events of a choice by year, those outside of the counted years left out. */
export function eventsByYear(
  events: readonly HistoryEvent[],
  choice: EventChoice,
  { source, years }: { readonly source: string; readonly years: readonly number[] },
): readonly MarkedYear[] {
  const wanted = events.filter((event) =>
    choice === 'cited' ? cites(event, source) : event.track === choice,
  )
  return years
    .map((year) => ({ year, events: wanted.filter((event) => yearOf(event) === year) }))
    .filter((group) => group.events.length > 0)
    .map((group, index) => ({ year: group.year, events: group.events, label: String(index + 1) }))
}
