import type {
  CoreData,
  HistoryEvent,
  Instrument,
  Lesson,
  Position,
  Provision,
} from '../domain/types'
import type { Resolutions, Votes } from './checkVotes'

/** A whole data set, each file decoded; what is not there is empty. */
export interface Whole {
  readonly core: CoreData
  /** Paths of the JSON files that are there, `schema.json` left out. */
  readonly files: readonly string[]
  /** By actor. */
  readonly positions: ReadonlyMap<string, readonly Position[]>
  readonly instruments: readonly Instrument[]
  /** By instrument. */
  readonly provisions: ReadonlyMap<string, readonly Provision[]>
  readonly resolutions: Resolutions
  readonly votes: Votes
  readonly events: readonly HistoryEvent[]
  readonly lessons: ReadonlyMap<string, Lesson>
  /** Every file’s content by its path, for what holds of all files alike. */
  readonly contents: ReadonlyMap<string, unknown>
}
