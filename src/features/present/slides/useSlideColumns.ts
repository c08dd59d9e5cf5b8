import { useCore } from '../../../components/coreContext'
import { type Column, useColumns } from '../../../components/useColumns'
import { lastDay } from '../../../domain/dates'
import { evidenceOf, type Standing } from '../../../domain/positions'
import { revealedIn } from '../../../domain/present'
import type { SceneShown } from '../sceneLens'
import { useShown } from '../showContext'

/** A column of a slide, and whether the class may see it yet. */
export interface SlideColumn {
  readonly column: Column
  readonly isShown: boolean
}

/** The actors and texts of a scene in the order of its lens, which is that of revealing them. */
export function useSlideColumns({ actors, state: { lens } }: SceneShown): readonly SlideColumn[] {
  const { dataset } = useCore()
  const revealed = revealedIn(useShown())
  const columns = useColumns(actors, lens.texts, lastDay(lens.asOf ?? dataset.updated))
  return columns.map((column, index) => ({ column, isShown: index < revealed }))
}

/** Where a column stands on an issue, as far as its file is there. */
export const standingAt = ({ state }: Column, issue: string): Standing | undefined =>
  state.kind === 'ready' ? state.standings.get(issue) : undefined

/** The sources of all that a slide will show of some issues. */
export const sourcesAt = (
  columns: readonly SlideColumn[],
  issues: readonly string[],
): readonly string[] =>
  columns.flatMap(({ column }) =>
    issues.flatMap((issue) => {
      const standing = standingAt(column, issue)
      return standing === undefined ? [] : evidenceOf(standing).map(({ source }) => source)
    }),
  )
