import type { QueryClient } from '@tanstack/react-query'
import {
  coreQuery,
  fileQuery,
  instrumentsQuery,
  positionsQuery,
  provisionsQuery,
  statesQuery,
} from '../data/queries'
import type { Loader } from '../data/loader'
import type { CoreData } from '../domain/types'
import { defaultLensOf } from '../lens/lensStore'
import type { Ask, Needs } from './parts/part'
import { loadPart, partAt } from './parts/parts'

/** Loads the files behind the page at a path as it is made at build time. Rejects if one fails. */
export async function loadShown(
  queryClient: QueryClient,
  load: Loader,
  path: string,
): Promise<void> {
  const core = await queryClient.ensureQueryData(coreQuery(load))
  await loadBeside(queryClient, core, load, path)
}

/** Loads what the page at a path shows at once beside the core. Rejects if a file, or the page’s script, fails. */
export async function loadBeside(
  queryClient: QueryClient,
  core: CoreData,
  load: Loader,
  path: string,
): Promise<void> {
  const ask: Ask = (kind, id) => queryClient.ensureQueryData(fileQuery(load, core, kind, id))
  const {
    kinds = [],
    files = [],
    actors = [],
    texts = [],
    states = false,
  } = await needsOf(path, core, ask)
  const shown = new Set(actors === 'lens' ? defaultLensOf(core.dataset.defaultLens).actors : actors)
  const there = kinds.filter((kind) => core.dataset.files.includes(kind.path))
  await Promise.all([
    ...core.actors
      .filter(({ id }) => shown.has(id))
      .map((actor) => queryClient.ensureQueryData(positionsQuery(load, core, actor))),
    ...(texts.length === 0 ? [] : [queryClient.ensureQueryData(instrumentsQuery(load, core))]),
    ...texts.map((text) => queryClient.ensureQueryData(provisionsQuery(load, core, text))),
    ...(states ? [queryClient.ensureQueryData(statesQuery(load))] : []),
    ...there.map((kind) => ask(kind, '')),
    ...files.map(({ kind, id }) => ask(kind, id)),
  ])
}

async function needsOf(path: string, core: CoreData, ask: Ask): Promise<Needs> {
  const address = partAt(path)
  if (address === null) return { actors: 'lens' }
  const { needs } = await loadPart(address.view)
  return needs(address.page, core, ask)
}
