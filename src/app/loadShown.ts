import type { QueryClient } from '@tanstack/react-query'
import { coreQuery, positionsQuery } from '../data/queries'
import type { Loader } from '../data/loader'
import type { CoreData } from '../domain/types'
import { defaultLensOf } from '../lens/lensStore'

/** Loads the files behind the default lens: what the page made at build time shows. Rejects if one fails. */
export async function loadShown(queryClient: QueryClient, load: Loader): Promise<void> {
  const core = await queryClient.ensureQueryData(coreQuery(load))
  await loadColumns(queryClient, core, load)
}

/** Loads the columns of the default lens, once the core is there. Rejects if one fails. */
export async function loadColumns(
  queryClient: QueryClient,
  core: CoreData,
  load: Loader,
): Promise<void> {
  const shown = new Set(defaultLensOf(core.dataset.defaultLens).actors)
  const actors = core.actors.filter(({ id }) => shown.has(id))
  await Promise.all(
    actors.map((actor) => queryClient.ensureQueryData(positionsQuery(load, core, actor))),
  )
}
