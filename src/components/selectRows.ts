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

/** The rows of a lens, and what is drawn for them. */
interface Selection {
  /** What the lens asks for, in its order. */
  readonly rows: readonly Row[]
  /**
   * The same with the chosen issues that a search or a look for differences leaves out, which stay in
   * the table unseen: they are back at once, where to draw them anew takes as long as a new table.
   */
  readonly drawn: readonly Row[]
  /** How many issues there are. */
  readonly total: number
}

/** The rows that a lens asks for. */
export function selectRows(
  core: Core,
  columns: readonly Column[],
  actorCount: number,
  lens: Pick<Lens, 'issues' | 'q' | 'show' | 'sort'>,
): Selection {
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
  const chosen = narrow(all, lens)
  const drawn = lens.sort === 'disagreement' ? byDisagreement(chosen) : chosen
  const found = drawn.filter(({ issue }) => matchesQuery(issue, lens.q))
  const rows = lens.show === 'differences' ? onlyDifferences(found) : found
  return { rows, drawn: lens.issues === 'best' ? rows : drawn, total: issues.length }
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
