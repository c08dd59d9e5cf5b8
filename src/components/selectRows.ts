import type { Core } from './coreContext'
import type { Column } from './useColumns'
import {
  bestEvidenced,
  byDisagreement,
  matchesQuery,
  onlyDifferences,
  type Row,
  rowOf,
} from '../domain/compare'
import type { Lens } from '../domain/lens'

/** How many issues a reader begins with. */
const FIRST_ISSUES = 10

/** The rows that a lens asks for, in its order, and the number of issues that there are. */
export function selectRows(
  core: Core,
  columns: readonly Column[],
  actorCount: number,
  lens: Pick<Lens, 'issues' | 'q' | 'show' | 'sort'>,
): { readonly rows: readonly Row[]; readonly total: number } {
  const issues = core.issues.filter((issue) => issue.waiting !== true)
  const all = issues.map((issue) =>
    rowOf(
      issue,
      columns.map(({ state }) =>
        state.kind === 'ready' ? (state.standings.get(issue.id) ?? null) : null,
      ),
      actorCount,
    ),
  )
  const found = all.filter(({ issue }) => matchesQuery(issue, lens.q))
  const asked = narrow(found, lens)
  const kept = lens.show === 'differences' ? onlyDifferences(asked) : asked
  return { rows: lens.sort === 'disagreement' ? byDisagreement(kept) : kept, total: issues.length }
}

/** A search and a look for differences go over all issues, not only over the first ones. */
function narrow(
  rows: readonly Row[],
  { issues, q, show }: Pick<Lens, 'issues' | 'q' | 'show'>,
): readonly Row[] {
  if (issues === 'all') return rows
  if (issues === 'best') {
    return q.trim() === '' && show === 'all' ? bestEvidenced(rows, FIRST_ISSUES) : rows
  }
  const wanted = new Set(issues)
  return rows.filter(({ issue }) => wanted.has(issue.id))
}
