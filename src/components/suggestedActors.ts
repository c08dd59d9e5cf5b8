import type { Dataset } from '../domain/types'
import { defaultLensOf } from '../lens/lensStore'

/** A bar with more chips than this hides the view below it. */
const MOST_SUGGESTED = 9

/** The actors of the default lens and of the presets, in that order: those worth a first toggle. */
export function suggestedActors(dataset: Dataset): readonly string[] {
  const queries = [dataset.defaultLens, ...dataset.lenses.map(({ lens }) => lens)]
  const ids = queries.flatMap((query) => defaultLensOf(query).actors ?? [])
  return [...new Set(ids)].slice(0, MOST_SUGGESTED)
}
