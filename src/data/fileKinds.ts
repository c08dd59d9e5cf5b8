/**
 * Every kind of file that a data set is made of: where it lies, what it must hold, and what else is
 * checked of it. The app, the data check and `schema.json` all go by these.
 */
import type { GenericSchema, InferOutput } from 'valibot'
import type {
  Actor,
  Citation,
  ClaimsFile,
  CoreData,
  Dataset,
  HistoryEvent,
  Instrument,
  Membership,
  Position,
  Provision,
  Source,
  Term,
  TermFrequency,
  Voice,
} from '../domain/types'
import { type Changelog, checkChangelog } from './checkChangelog'
import { checkActors, checkDataset, checkIssues, checkSources, type IssuesFile } from './checkCore'
import { checkEvents, checkLetters, checkMemberships } from './checkHistory'
import { checkLesson, type Lesson } from './checkLesson'
import { checkPositions } from './checkPositions'
import { checkInstruments, checkProvisions } from './checkTexts'
import { checkResolutions, type Resolutions, type Votes } from './checkVotes'
import { checkClaims, checkTermFrequency, checkTerms, checkVoices } from './checkWords'
import { type Finding, inFile } from './finding'
import type { Problem } from './problem'
import {
  actorsSchema,
  changelogSchema,
  citationsSchema,
  claimsSchema,
  datasetSchema,
  eventsSchema,
  instrumentsSchema,
  issuesSchema,
  lessonSchema,
  lettersSchema,
  membershipsSchema,
  positionsSchema,
  provisionsSchema,
  resolutionsSchema,
  sourcesSchema,
  statesSchema,
  termFrequencySchema,
  termsSchema,
  voicesSchema,
  votesSchema,
} from './schema'

/** What is needed to load and decode a file. */
export interface Decodable<T> {
  /** The files’ path below `public/data`; a star stands for the id of what the file is about. */
  readonly path: string
  readonly schema: GenericSchema<unknown, T>
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

type KindOf<Schema extends GenericSchema> = FileKind<InferOutput<Schema>>

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

export const resolutionsKind: FileKind<Resolutions> = {
  name: 'resolutions',
  path: 'resolutions.json',
  schema: resolutionsSchema,
  check: checkResolutions,
}

export const votesKind: FileKind<Votes> = {
  name: 'votes',
  path: 'votes.json',
  schema: votesSchema,
  // A roll call is checked against its resolution (`checkRollCalls`), not against the core.
  check: () => [],
}

export const membershipsKind: FileKind<readonly Membership[]> = {
  name: 'memberships',
  path: 'memberships.json',
  schema: membershipsSchema,
  check: checkMemberships,
}

export const eventsKind: FileKind<readonly HistoryEvent[]> = {
  name: 'events',
  path: 'events.json',
  schema: eventsSchema,
  check: checkEvents,
}

const lettersKind: KindOf<typeof lettersSchema> = {
  name: 'letters',
  path: 'letters.json',
  schema: lettersSchema,
  check: checkLetters,
}

export const termsKind: FileKind<readonly Term[]> = {
  name: 'terms',
  path: 'terms.json',
  schema: termsSchema,
  check: checkTerms,
}

export const voicesKind: FileKind<readonly Voice[]> = {
  name: 'voices',
  path: 'voices.json',
  schema: voicesSchema,
  check: checkVoices,
}

export const claimsKind: FileKind<ClaimsFile> = {
  name: 'claims',
  path: 'claims.json',
  schema: claimsSchema,
  check: checkClaims,
}

export const termFrequencyKind: FileKind<TermFrequency> = {
  name: 'term-frequency',
  path: 'term-frequency.json',
  schema: termFrequencySchema,
  check: checkTermFrequency,
}

export const changelogKind: FileKind<Changelog> = {
  name: 'changelog',
  path: 'changelog.json',
  schema: changelogSchema,
  check: checkChangelog,
}

export const lessonKind: FileKind<Lesson> = {
  name: 'lesson',
  path: 'lessons/*.json',
  schema: lessonSchema,
  check: checkLesson,
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

/** All kinds, in the order of the guide to the data. */
export const FILE_KINDS: readonly FileKind<unknown>[] = [
  datasetKind,
  actorsKind,
  issuesKind,
  positionsKind,
  instrumentsKind,
  provisionsKind,
  sourcesKind,
  resolutionsKind,
  votesKind,
  membershipsKind,
  eventsKind,
  lettersKind,
  termsKind,
  voicesKind,
  claimsKind,
  termFrequencyKind,
  lessonKind,
  changelogKind,
]

/** The kind of a file by its path, and the id that stands for the star. */
export function kindOfFile(
  file: string,
): { readonly kind: FileKind<unknown>; readonly id: string } | undefined {
  const parts = /^([a-z]+\/)?([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/.exec(file)
  if (parts === null) return undefined
  const [, folder, stem = ''] = parts
  const [wanted, id] = folder === undefined ? [file, ''] : [`${folder}*.json`, stem]
  const kind = FILE_KINDS.find(({ path }) => path === wanted)
  return kind && { kind, id }
}
