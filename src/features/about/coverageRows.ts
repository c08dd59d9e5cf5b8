import type { Column } from '../../components/useColumns'
import { type CoverageState, coverageOf } from '../../domain/coverage'
import type { Issue } from '../../domain/types'

/** An issue with what is known of each column on it; null where a file is not there. */
export interface CoverageRow {
  readonly issue: Issue
  readonly states: readonly (CoverageState | null)[]
}

/** The rows of the map, in the order of the issues. */
export const coverageRows = (
  issues: readonly Issue[],
  columns: readonly Column[],
): readonly CoverageRow[] =>
  issues.map((issue) => ({ issue, states: columns.map((column) => stateIn(column, issue)) }))

function stateIn({ state }: Column, { id }: Issue): CoverageState | null {
  const standing = state.kind === 'ready' ? state.standings.get(id) : undefined
  return standing === undefined ? null : coverageOf(standing)
}
