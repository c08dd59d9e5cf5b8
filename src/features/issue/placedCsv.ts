/** Where actors stand as a table: one line an actor, with its state where it stands on no step. */
import type { CsvCell } from '../../domain/csv'
import { countSources, evidenceOf } from '../../domain/positions'
import type { Placed } from '../../domain/spectrum'
import { stepLabel } from '../../components/words'
import type { Issue } from '../../domain/types'

/** Names of fields and not words of a page, so that a script can rely on them in every language. */
export const PLACED_COLUMNS: readonly string[] = [
  'issue',
  'actor',
  'name',
  'kind',
  'state',
  'value',
  'step',
  'since',
  'sources',
]

/** One line an actor; no value is an empty cell, and a step of 0 is 0. */
export const placedRows = (issue: Issue, placed: readonly Placed[]): readonly CsvCell[][] =>
  placed.map(({ actor, standing }) => {
    const isCoded = standing.kind === 'coded'
    return [
      issue.id,
      actor.id,
      actor.shortName,
      actor.kind,
      standing.kind === 'silent' ? `silent: ${standing.reason}` : standing.kind,
      isCoded ? standing.entry.value : null,
      isCoded ? stepLabel(issue, standing.entry.value) : null,
      'entry' in standing ? standing.entry.from : null,
      countSources(evidenceOf(standing)),
    ]
  })
