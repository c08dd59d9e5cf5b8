/**
 * The filter of the timeline as the lens holds it, in `item`: `track-…`, `actor-…` and `issue-…` with
 * dots between them, or the id of one event that is singled out.
 */
import type { EventFilter } from '../../domain/timeline'
import type { Track } from '../../domain/types'

export const TRACKS: readonly Track[] = ['crime', 'state-conduct', 'national-law', 'civil-society']

/** What the data set has, by which an address is read. */
interface KnownThings {
  readonly events: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly issues: ReadonlySet<string>
}

export interface TimelineItem {
  readonly filter: EventFilter
  /** The event that is singled out, among all others. */
  readonly event: string | null
  /** What the address names and the data set lacks. */
  readonly unknown: readonly string[]
}

/** Reads what the lens singles out; what is not known is left out and named. */
export function readItem(item: string | null, known: KnownThings): TimelineItem {
  const tracks: Track[] = []
  const actors: string[] = []
  const issues: string[] = []
  const unknown: string[] = []
  let event: string | null = null
  for (const part of item === null ? [] : item.split('.')) {
    const [, kind = '', id = ''] = /^(track|actor|issue)-(.+)$/.exec(part) ?? []
    const track = TRACKS.find((one) => kind === 'track' && one === id)
    if (known.events.has(part)) event = part
    else if (track !== undefined) tracks.push(track)
    else if (kind === 'actor' && known.actors.has(id)) actors.push(id)
    else if (kind === 'issue' && known.issues.has(id)) issues.push(id)
    else unknown.push(part)
  }
  return { filter: { tracks, actors, issues }, event, unknown }
}

/** Writes a filter for the lens; null for none. */
export function printItem({ tracks, actors, issues }: EventFilter): string | null {
  const parts = [
    ...TRACKS.filter((track) => tracks.includes(track)).map((track) => `track-${track}`),
    ...actors.map((id) => `actor-${id}`),
    ...issues.map((id) => `issue-${id}`),
  ]
  return parts.length === 0 ? null : parts.join('.')
}
