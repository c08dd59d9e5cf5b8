import type { Dataset } from '../domain/types'
import { defaultLensOf } from '../lens/lensStore'

/** A bar with more chips than this hides the view below it. */
const MOST_CHIPS = 9

/**
 * The actors that stand in the bar: all that are chosen, and others worth a next toggle as far as
 * there is room: those of the default lens and of the presets. In that order, the rest of the chosen
 * after it, so that a press moves no chip.
 */
export function offeredActors(dataset: Dataset, chosen: readonly string[]): readonly string[] {
  const queries = [dataset.defaultLens, ...dataset.lenses.map(({ lens }) => lens)]
  const all = new Set(queries.flatMap((query) => defaultLensOf(query).actors ?? []))
  const suggested = [...all].slice(0, MOST_CHIPS)
  const room = Math.max(0, MOST_CHIPS - chosen.length)
  const added = new Set(suggested.filter((id) => !chosen.includes(id)).slice(0, room))
  const shown = suggested.filter((id) => chosen.includes(id) || added.has(id))
  return [...new Set([...shown, ...chosen])]
}
