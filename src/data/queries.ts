/** What the app asks for, as typed queries: key and loader are one value. Data never goes stale while the app runs. */
import { queryOptions } from '@tanstack/react-query'
import type { GenericSchema } from 'valibot'
import type { Actor, Citation, CoreData, Instrument, Position, Provision } from '../domain/types'
import { checkCore } from './checkCore'
import { checkPositions } from './checkPositions'
import { checkInstruments, checkProvisions } from './checkTexts'
import { DataError, failureOf } from './dataError'
import { type Decoded, decode } from './decode'
import { positionsFile, textFile } from './files'
import type { Loader } from './loader'
import type { Problem } from './problem'
import {
  actorsSchema,
  citationsSchema,
  datasetSchema,
  instrumentsSchema,
  issuesSchema,
  positionsSchema,
  provisionsSchema,
  sourcesSchema,
} from './schema'

const forever = { staleTime: 'static', gcTime: Number.POSITIVE_INFINITY, retry: false } as const

/** The four files that the app cannot do without, decoded and checked together; all that is wrong is reported at once. */
export const coreQuery = (load: Loader) =>
  queryOptions({ queryKey: ['core'], queryFn: () => loadCore(load), ...forever })

/** One actor’s positions, checked against the core. */
export const positionsQuery = (load: Loader, core: CoreData, actor: Actor) =>
  queryOptions({
    queryKey: ['positions', actor.id],
    queryFn: (): Promise<readonly Position[]> =>
      loadFile(load, positionsFile(actor.id), positionsSchema, (positions) =>
        checkPositions(core, actor, positions),
      ),
    ...forever,
  })

/** The list of instruments, needed as soon as a text is a column. */
export const instrumentsQuery = (load: Loader, core: CoreData) =>
  queryOptions({
    queryKey: ['instruments'],
    queryFn: (): Promise<readonly Instrument[]> =>
      loadFile(load, 'instruments.json', instrumentsSchema, (instruments) =>
        checkInstruments(core, instruments),
      ),
    ...forever,
  })

/** What one text says on the issues. */
export const provisionsQuery = (load: Loader, core: CoreData, instrument: string) =>
  queryOptions({
    queryKey: ['texts', instrument],
    queryFn: (): Promise<readonly Provision[]> =>
      loadFile(load, textFile(instrument), provisionsSchema, (provisions) =>
        checkProvisions(core, instrument, provisions),
      ),
    ...forever,
  })

/** Citations of all sources, made at build time; fetched only when a reader asks for them. */
export const citationsQuery = (load: Loader) =>
  queryOptions({
    queryKey: ['citations'],
    queryFn: (): Promise<Readonly<Record<string, Citation>>> =>
      loadFile(load, 'citations.json', citationsSchema, () => []),
    ...forever,
  })

async function loadCore(load: Loader): Promise<CoreData> {
  const [dataset, actors, issues, sources] = await Promise.allSettled([
    loadDecoded(load, 'dataset.json', datasetSchema),
    loadDecoded(load, 'actors.json', actorsSchema),
    loadDecoded(load, 'issues.json', issuesSchema),
    loadDecoded(load, 'sources.json', sourcesSchema),
  ])
  const parts = { dataset: settled(dataset), actors: settled(actors), issues: settled(issues), sources: settled(sources) }
  const wrong = Object.values(parts).filter((part) => !part.ok)
  if (!parts.dataset.ok || !parts.actors.ok || !parts.issues.ok || !parts.sources.ok) {
    throw new DataError(
      wrong.flatMap((part) => part.failures),
      wrong.flatMap((part) => part.problems),
    )
  }
  const core: CoreData = {
    dataset: parts.dataset.value,
    actors: parts.actors.value,
    chapters: parts.issues.value.chapters,
    issues: parts.issues.value.issues,
    sources: parts.sources.value,
  }
  const problems = checkCore(core)
  if (problems.length > 0) throw new DataError([], problems)
  return core
}

async function loadDecoded<T>(
  load: Loader,
  file: string,
  schema: GenericSchema<unknown, T>,
): Promise<Decoded<T>> {
  return decode(schema, file, await load(file))
}

type Part<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failures: readonly ReturnType<typeof failureOf>[]; readonly problems: readonly Problem[] }

function settled<T>(result: PromiseSettledResult<Decoded<T>>): Part<T> {
  if (result.status === 'rejected') return { ok: false, failures: [failureOf(result.reason)], problems: [] }
  if (result.value.ok) return result.value
  return { ok: false, failures: [], problems: result.value.problems }
}

/** Loads, decodes and checks one file; a bad one is refused whole, by name. */
async function loadFile<T>(
  load: Loader,
  file: string,
  schema: GenericSchema<unknown, T>,
  check: (value: T) => readonly Problem[],
): Promise<T> {
  const input = await load(file).catch((error: unknown) => {
    throw new DataError([failureOf(error)], [])
  })
  const decoded = decode(schema, file, input)
  if (!decoded.ok) throw new DataError([], decoded.problems)
  const problems = check(decoded.value)
  if (problems.length > 0) throw new DataError([], problems)
  return decoded.value
}
