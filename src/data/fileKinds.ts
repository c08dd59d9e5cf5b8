/**
 * Every kind of file that a data set is made of. The app, the data check and `schema.json` all go by
 * these. Loaded with the views that need them: see `coreKinds.ts` for those of the first page.
 */
import type { GenericSchema, InferOutput } from 'valibot'
import type {
  ClaimsFile,
  HistoryEvent,
  Lesson,
  Membership,
  Term,
  TermFrequency,
  TreatyWord,
  Voice,
} from '../domain/types'
import { type Changelog, checkChangelog } from './checkChangelog'
import { checkEvents, checkLetters, checkMemberships } from './checkHistory'
import { checkLesson, checkTreatyWords } from './checkLesson'
import { checkResolutions, type Resolutions, type Votes } from './checkVotes'
import { checkClaims, checkTermFrequency, checkTerms, checkVoices } from './checkWords'
import {
  changelogSchema,
  claimsSchema,
  eventsSchema,
  lessonSchema,
  lettersSchema,
  membershipsSchema,
  resolutionsSchema,
  termFrequencySchema,
  termsSchema,
  treatyWordsSchema,
  voicesSchema,
  votesSchema,
} from './recordSchema'
import {
  type FileKind,
  actorsKind,
  datasetKind,
  instrumentsKind,
  issuesKind,
  positionsKind,
  provisionsKind,
  sourcesKind,
} from './coreKinds'

type KindOf<Schema extends GenericSchema> = FileKind<InferOutput<Schema>>

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

export const lettersKind: KindOf<typeof lettersSchema> = {
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

export const treatyWordsKind: FileKind<readonly TreatyWord[]> = {
  name: 'treaty-words',
  path: 'treaty-words.json',
  schema: treatyWordsSchema,
  check: checkTreatyWords,
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
  treatyWordsKind,
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
