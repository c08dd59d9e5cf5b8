import { firstDay } from './dates'
import type { PartialDate, Track } from './types'

interface Dated {
  readonly track: Track
  readonly date: PartialDate
}

/** What runs on one track, in order of date, each with its place between the first year and the end of the last: 0 to 1. */
export interface TrackPlaces<T> {
  readonly track: Track
  readonly placed: readonly { readonly item: T; readonly share: number }[]
}

/** Puts dated things on their tracks along one line of years; a track that has none is left out. */
export function trackPlaces<T extends Dated>(
  items: readonly T[],
): { readonly tracks: readonly TrackPlaces<T>[]; readonly first: number; readonly last: number } {
  const years = items.map(({ date }) => Number(date.slice(0, 4)))
  const first = Math.min(...years)
  const last = Math.max(...years)
  const start = Date.UTC(first, 0, 1)
  const length = Date.UTC(last + 1, 0, 1) - start
  const sorted = items.toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1))
  const tracks = [...new Set(items.map(({ track }) => track))].map((track) => ({
    track,
    placed: sorted
      .filter((item) => item.track === track)
      .map((item) => ({ item, share: (Date.parse(firstDay(item.date)) - start) / length })),
  }))
  return { tracks, first, last }
}

/** A year with what happened in it on each of some tracks. */
export interface TrackYear<T> {
  readonly year: number
  /** In the order of the tracks. */
  readonly cells: readonly (readonly T[])[]
}

/** Dated things by year and track, years without any left out. */
export function trackYears<T extends Dated>(
  items: readonly T[],
  tracks: readonly Track[],
): readonly TrackYear<T>[] {
  const years = [...new Set(items.map(({ date }) => Number(date.slice(0, 4))))]
  return years
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      cells: tracks.map((track) =>
        items.filter((item) => item.track === track && Number(item.date.slice(0, 4)) === year),
      ),
    }))
}
