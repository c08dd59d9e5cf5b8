/** What the app asks for, as typed queries: key and loader are one value. Data never goes stale while the app runs. */
import { queryOptions } from '@tanstack/react-query'
import type { Actor, CoreData } from '../domain/types'
import { DataError, type FileFailure, failureOf } from './dataError'
import { decode } from './decode'
import {
  actorsKind,
  checkCore,
  checkFile,
  citationsKind,
  coreOf,
  datasetKind,
  type Decodable,
  type FileKind,
  fileOf,
  instrumentsKind,
  issuesKind,
  positionsKind,
  provisionsKind,
  sourcesKind,
  statesKind,
} from './coreKinds'
import type { Loader } from './loader'
import { ownTask } from './ownTask'
import type { Problem } from './problem'

/** Data never goes stale while the app runs. */
export const forever = {
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  // Without network a file may still be in the browser; if not, that is said instead of waited for.
  networkMode: 'always',
} as const

/** The four files that the app cannot do without, decoded and checked together; all that is wrong is reported at once. */
export const coreQuery = (load: Loader) =>
  queryOptions({ queryKey: ['core'], queryFn: () => loadCore(load), ...forever })

/** One actor’s positions, checked against the core. */
export const positionsQuery = (load: Loader, core: CoreData, actor: Actor) =>
  queryOptions({
    queryKey: ['positions', actor.id],
    queryFn: () => loadChecked(load, core, positionsKind, actor.id),
    ...forever,
  })

/** The list of instruments, needed as soon as a text is a column. */
export const instrumentsQuery = (load: Loader, core: CoreData) =>
  fileQuery(load, core, instrumentsKind)

/** What one text says on the issues. */
export const provisionsQuery = (load: Loader, core: CoreData, instrument: string) =>
  queryOptions({
    queryKey: ['texts', instrument],
    queryFn: () => loadChecked(load, core, provisionsKind, instrument),
    ...forever,
  })

/** A file of which the data set has one, such as the changelog; or the one of its kind about an `id`, such as a lesson. */
export const fileQuery = <T>(load: Loader, core: CoreData, kind: FileKind<T>, id = '') =>
  queryOptions({
    queryKey: id === '' ? [kind.name] : [kind.name, id],
    queryFn: () => loadChecked(load, core, kind, id),
    ...forever,
  })

/** Citations of all sources; fetched when a reader asks for one. */
export const citationsQuery = (load: Loader) =>
  queryOptions({
    queryKey: ['citations'],
    queryFn: () => loadOne(load, citationsKind),
    ...forever,
  })

/** Names of states by their codes; fetched where states are shown that are no actors. */
export const statesQuery = (load: Loader) =>
  queryOptions({ queryKey: ['states'], queryFn: () => loadOne(load, statesKind), ...forever })

async function loadCore(load: Loader): Promise<CoreData> {
  const [dataset, actors, issues, sources] = await Promise.all([
    loadDecoded(load, datasetKind),
    loadDecoded(load, actorsKind),
    loadDecoded(load, issuesKind),
    loadDecoded(load, sourcesKind),
  ])
  if (!dataset.ok || !actors.ok || !issues.ok || !sources.ok) {
    const wrong = [dataset, actors, issues, sources].filter((part) => !part.ok)
    throw new DataError(
      wrong.flatMap(({ failures }) => failures),
      wrong.flatMap(({ problems }) => problems),
    )
  }
  const core = coreOf(dataset.value, actors.value, issues.value, sources.value)
  await ownTask()
  refuse(checkCore(core))
  return core
}

/** Loads one file and checks it against the core; a bad one is refused whole, and takes nothing else with it. */
async function loadChecked<T>(
  load: Loader,
  core: CoreData,
  kind: FileKind<T>,
  id = '',
): Promise<T> {
  const content = await loadOne(load, kind, id)
  refuse(checkFile(kind, content, core, id))
  return content
}

/** Loads one file by its schema alone. */
export async function loadOne<T>(load: Loader, kind: Decodable<T>, id = ''): Promise<T> {
  const loaded = await loadDecoded(load, kind, id)
  if (!loaded.ok) throw new DataError(loaded.failures, loaded.problems)
  return loaded.value
}

type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly failures: readonly FileFailure[]
      readonly problems: readonly Problem[]
    }

async function loadDecoded<T>(load: Loader, kind: Decodable<T>, id = ''): Promise<Loaded<T>> {
  const file = fileOf(kind, id)
  let input: unknown
  try {
    input = await load(file)
  } catch (error) {
    return { ok: false, failures: [failureOf(error)], problems: [] }
  }
  await ownTask()
  const decoded = await (kind.decode?.(file, input) ?? decode(kind.schema, file, input))
  if (!decoded.ok) return { ok: false, failures: [], problems: decoded.problems }
  const value = await load.translate?.(kind.path, file, decoded.value)
  return value === undefined ? decoded : { ok: true, value }
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DataError([], problems)
}
