import type { Column } from '../../../components/useColumns'
import { disagreementOf } from '../../../domain/compare'
import type { Lens } from '../../../domain/lens'
import { type Standing, valueOf } from '../../../domain/positions'
import type { Issue, Provision } from '../../../domain/types'

/** One issue with what each shown text says on it. */
export interface TextRow {
  readonly issue: Issue
  readonly cells: readonly {
    readonly standing: Standing | null
    readonly provision: Provision | undefined
  }[]
}

/**
 * The rows on which a shown text is coded, and how many issues have none. A list of issues in the
 * lens narrows them; “only differences” keeps those in which two texts stand a step or more apart.
 */
export function selectRows(
  issues: readonly Issue[],
  columns: readonly Column[],
  provisions: readonly ReadonlyMap<string, Provision>[],
  { issues: wanted, show }: Pick<Lens, 'issues' | 'show'>,
): { readonly rows: readonly TextRow[]; readonly untold: number } {
  const asked = typeof wanted === 'string' ? issues : issues.filter(({ id }) => wanted.includes(id))
  const all = asked.map((issue) => ({
    issue,
    cells: columns.map(({ state }, index) => ({
      standing: state.kind === 'ready' ? (state.standings.get(issue.id) ?? null) : null,
      provision: provisions[index]?.get(issue.id),
    })),
  }))
  const told = all.filter(({ cells }) => cells.some(({ provision }) => provision !== undefined))
  const rows = show === 'differences' ? told.filter((row) => rangeOf(row) >= 1) : told
  return { rows, untold: all.length - told.length }
}

function rangeOf({ cells }: TextRow): number {
  const values = cells.flatMap(({ standing }) => {
    const value = standing === null ? null : valueOf(standing)
    return value === null ? [] : value
  })
  return disagreementOf(values).range
}
