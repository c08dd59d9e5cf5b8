/**
 * The kinds of file that the first page needs, and what a kind is: where it lies, what it must hold,
 * and what else is checked of it. The others stand in `fileKinds.ts`, which lazy views bring along.
 */
import type { GenericSchema } from 'valibot'
import type {
  Actor,
  Citation,
  CoreData,
  Dataset,
  Instrument,
  Position,
  Provision,
  Source,
} from '../domain/types'
import { checkActors, checkDataset, checkIssues, checkSources, type IssuesFile } from './checkCore'
import { checkPositions } from './checkPositions'
import { checkInstruments, checkProvisions } from './checkTexts'
import type { Decoded } from './decode'
import { decodeInLots } from './decodeInLots'
import { type Finding, inFile } from './finding'
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
  statesSchema,
} from './schema'

/** What is needed to load and decode a file. */
export interface Decodable<T> {
  /** The files’ path below `public/data`; a star stands for the id of what the file is about. */
  readonly path: string
  readonly schema: GenericSchema<unknown, T>
  /** How it is decoded, where that is not at once. */
  readonly decode?: (file: string, input: unknown) => Promise<Decoded<T>>
}

export interface FileKind<T> extends Decodable<T> {
  /** The kind’s name in `schema.json`. */
  readonly name: string
  /**
   * What a schema cannot say of one file, checked against the core; `id` is what stands for the star.
   * A method and not a property, so that kinds of all types fit one table.
   */
  check(content: T, core: CoreData, id: string): Finding[]
}

/** The path of a file below `public/data`. */
export const fileOf = ({ path }: { readonly path: string }, id = ''): string =>
  path.replace('*', id)

/** Checks a decoded file against the core. */
export const checkFile = <T>(
  kind: FileKind<T>,
  content: T,
  core: CoreData,
  id = '',
): readonly Problem[] => inFile(fileOf(kind, id), kind.check(content, core, id))

// The four files that the app cannot do without.

export const datasetKind: FileKind<Dataset> = {
  name: 'dataset',
  path: 'dataset.json',
  schema: datasetSchema,
  check: checkDataset,
}

export const actorsKind: FileKind<readonly Actor[]> = {
  name: 'actors',
  path: 'actors.json',
  schema: actorsSchema,
  check: checkActors,
}

export const issuesKind: FileKind<IssuesFile> = {
  name: 'issues',
  path: 'issues.json',
  schema: issuesSchema,
  check: checkIssues,
}

export const sourcesKind: FileKind<readonly Source[]> = {
  name: 'sources',
  path: 'sources.json',
  schema: sourcesSchema,
  decode: (file, input) => decodeInLots(sourcesSchema, file, input),
  check: checkSources,
}

/** Puts the four together. */
export const coreOf = (
  dataset: Dataset,
  actors: readonly Actor[],
  { chapters, issues }: IssuesFile,
  sources: readonly Source[],
): CoreData => ({ dataset, actors, chapters, issues, sources })

/** Checks the four against one another. */
export const checkCore = (core: CoreData): readonly Problem[] => [
  ...checkFile(datasetKind, core.dataset, core),
  ...checkFile(actorsKind, core.actors, core),
  ...checkFile(issuesKind, core, core),
  ...checkFile(sourcesKind, core.sources, core),
]

// What comes when it is asked for.

export const positionsKind: FileKind<readonly Position[]> = {
  name: 'positions',
  path: 'positions/*.json',
  schema: positionsSchema,
  check: checkPositions,
}

export const instrumentsKind: FileKind<readonly Instrument[]> = {
  name: 'instruments',
  path: 'instruments.json',
  schema: instrumentsSchema,
  check: checkInstruments,
}

export const provisionsKind: FileKind<readonly Provision[]> = {
  name: 'texts',
  path: 'texts/*.json',
  schema: provisionsSchema,
  check: checkProvisions,
}

/** Made from the sources at build time, so it is no file of the data set; decoded all the same. */
export const citationsKind: Decodable<Readonly<Record<string, Citation>>> = {
  path: 'citations.json',
  schema: citationsSchema,
}

/** Made from an ISO library at build time: names of the states that the data set knows by code alone. */
export const statesKind: Decodable<Readonly<Record<string, string>>> = {
  path: 'states.json',
  schema: statesSchema,
}
