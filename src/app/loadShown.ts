import type { QueryClient } from '@tanstack/react-query'
import type { FileKind } from '../data/fileKinds'
import { coreQuery, fileQuery, positionsQuery } from '../data/queries'
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
  await loadBeside(queryClient, core, load, path)
}

/**
 * Loads what the page at a path shows beside the core: the columns of the default lens, or the files
 * of a page that shows others; none for a page that shows the core alone. Rejects if one fails.
 */
export async function loadBeside(
  queryClient: QueryClient,
  core: CoreData,
  load: Loader,
  path: string,
): Promise<void> {
  if (CORE_ALONE.test(path)) return
  const framing = /^\/framing(?:\/(.*))?$/.exec(path)
  if (framing !== null) {
    // A part of the app of its own, and so is the list of its files.
    const { framingFiles } = await import('../features/framing/framingFiles')
    await loadFiles(queryClient, core, load, framingFiles(framing[1] ?? ''))
    return
  }
  const shown = new Set(defaultLensOf(core.dataset.defaultLens).actors)
  const actors = core.actors.filter(({ id }) => shown.has(id))
  await Promise.all(
    actors.map((actor) => queryClient.ensureQueryData(positionsQuery(load, core, actor))),
  )
}

async function loadFiles(
  queryClient: QueryClient,
  core: CoreData,
  load: Loader,
  kinds: readonly FileKind<unknown>[],
): Promise<void> {
  const there = kinds.filter(({ path }) => core.dataset.files.includes(path))
  await Promise.all(there.map((kind) => queryClient.ensureQueryData(fileQuery(load, core, kind))))
}
