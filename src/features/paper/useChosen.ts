import { useCore } from '../../components/coreContext'
import { useLens } from '../../components/lensContext'
import { selectRows } from '../../components/selectRows'
import { type Column, useColumns } from '../../components/useColumns'
import type { Row } from '../../domain/compare'
import { lastDay } from '../../domain/dates'
import { shownActors } from '../../lens/lensStore'

/** What the lens asks for, as the comparison has it. */
export interface Chosen {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly frame: string
  readonly day: string
  readonly loading: boolean
}

/** The actors, texts and issues of the lens on its day, in its words: what a sheet is made from. */
export function useChosen(): Chosen {
  const core = useCore()
  const lens = useLens((state) => state.lens)
  const actors = useLens(shownActors)
  const day = lastDay(lens.asOf ?? core.dataset.updated)
  const columns = useColumns(actors, lens.texts, day)
  const { rows } = selectRows(core, columns, actors.length, lens)
  const loading = columns.some(({ state }) => state.kind === 'loading')
  return { columns, rows, frame: lens.frame, day, loading }
}
