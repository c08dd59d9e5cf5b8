import type { QueryClient } from '@tanstack/react-query'
import { coreQuery, positionsQuery } from '../data/queries'
import type { Loader } from '../data/loader'
import type { CoreData } from '../domain/types'
import { defaultLensOf } from '../lens/lensStore'

/** Pages that show the core alone at first, and ask for more once they are in the browser. */
const CORE_ALONE = /^\/about(?:\/|$)/

/** Loads the files behind the page at a path as it is made at build time. Rejects if one fails. */
export async function loadShown(
  queryClient: QueryClient,
  load: Loader,
  path: string,
): Promise<void> {
  const core = await queryClient.ensureQueryData(coreQuery(load))
  await loadColumns(queryClient, core, load, path)
}

/**
 * Loads the columns of the default lens, once the core is there; none for a page that shows the core
 * alone. Rejects if one fails.
 */
export async function loadColumns(
  queryClient: QueryClient,
  core: CoreData,
  load: Loader,
  path: string,
): Promise<void> {
  if (CORE_ALONE.test(path)) return
  const shown = new Set(defaultLensOf(core.dataset.defaultLens).actors)
  const actors = core.actors.filter(({ id }) => shown.has(id))
  await Promise.all(
    actors.map((actor) => queryClient.ensureQueryData(positionsQuery(load, core, actor))),
  )
}
