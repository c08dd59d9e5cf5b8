import { useCallback } from 'react'
import { useCore } from '../../components/coreContext'
import { useLens } from '../../components/lensContext'
import type { Issue } from '../../domain/types'
import { printLens } from '../../lens/address'
import { shownActors } from '../../lens/lensStore'

/**
 * Where the cell of an actor or a text on an issue opens: in the comparison, on this one issue, beside
 * the actors that the reader has chosen. An issue that waits has no row, so its cell opens over the
 * comparison as it is.
 */
export function useCellAddress(): (column: string, issue: Issue) => string {
  const core = useCore()
  const lens = useLens((state) => state.lens)
  const defaults = useLens((state) => state.defaults)
  const actors = useLens(shownActors)
  return useCallback(
    (column, issue) => {
      const isActor = core.actorById.has(column)
      const query = printLens(
        {
          ...lens,
          actors: isActor ? withOne(actors, column) : actors,
          texts: isActor ? lens.texts : withOne(lens.texts, column),
          issues: issue.waiting === true ? lens.issues : [issue.id],
          q: '',
          show: 'all',
          cell: { column, issue: issue.id },
        },
        defaults,
      )
      return `/compare?${query}`
    },
    [core, lens, defaults, actors],
  )
}

const withOne = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id]
