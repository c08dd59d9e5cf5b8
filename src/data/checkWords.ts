/** What a schema cannot say of what was said: terms, voices, claims and counts of words. */
import type { ClaimsFile, CoreData, Term, TermFrequency, Voice } from '../domain/types'
import {
  afterUpdated,
  duplicateIds,
  duplicates,
  type Finding,
  idsOf,
  inEach,
  unknownFraming,
  unknownId,
  unknownIds,
  unless,
} from './finding'

/** Checks `terms.json`: who uses a term, on which layers, where first, and with which counterpart. */
export function checkTerms(terms: readonly Term[], core: CoreData): Finding[] {
  const sourceIds = idsOf(core.sources)
  const actorIds = idsOf(core.actors)
  const termIds = idsOf(terms)
  const frameIds = idsOf(core.dataset.frames)
  return [
    ...duplicateIds(terms),
    ...inEach(terms, '', ({ id, usedBy, frame, layers, firstSeen, pair, sources }, path) => [
      ...unknownIds(usedBy, actorIds, `${path}.usedBy`, 'actors.json'),
      ...unknownFraming({ layers }, core, path),
      ...(frame === undefined
        ? []
        : unknownId(frame, frameIds, `${path}.frame`, 'the frames of dataset.json')),
      ...afterUpdated(firstSeen.date, core.dataset.updated, `${path}.firstSeen.date`),
      ...unknownId(firstSeen.source, sourceIds, `${path}.firstSeen.source`, 'sources.json'),
      ...(pair === undefined ? [] : unknownId(pair, termIds, `${path}.pair`, 'terms.json')),
      ...unless(pair !== id, `${path}.pair`, 'is the term itself: name its counterpart'),
      ...unknownIds(sources, sourceIds, `${path}.sources`, 'sources.json'),
    ]),
  ]
}

/** Checks `voices.json`: where a voice can be read. */
export function checkVoices(voices: readonly Voice[], core: CoreData): Finding[] {
  const sourceIds = idsOf(core.sources)
  return [
    ...duplicateIds(voices),
    ...inEach(voices, '', ({ year, source }, path) => [
      ...afterUpdated(String(year), core.dataset.updated, `${path}.year`),
      ...unknownId(source, sourceIds, `${path}.source`, 'sources.json'),
    ]),
  ]
}

/** Checks `claims.json`: which document makes a claim, and which sources the finding rests on. */
export function checkClaims({ documents, claims }: ClaimsFile, core: CoreData): Finding[] {
  const sourceIds = idsOf(core.sources)
  const issueIds = idsOf(core.issues)
  const documentIds = idsOf(documents)
  return [
    ...duplicateIds(documents, 'documents'),
    ...duplicateIds(claims, 'claims'),
    ...inEach(documents, 'documents', ({ source }, path) =>
      unknownId(source, sourceIds, `${path}.source`, 'sources.json'),
    ),
    ...inEach(claims, 'claims', ({ document, sources, issues }, path) => [
      ...unknownId(document, documentIds, `${path}.document`, 'the documents'),
      ...unknownIds(sources, sourceIds, `${path}.sources`, 'sources.json'),
      ...unknownIds(issues, issueIds, `${path}.issues`, 'issues.json'),
    ]),
  ]
}

/** Checks `term-frequency.json`: each count is of a listed term, once, in a speech whose length is known. */
export function checkTermFrequency(
  { terms, names = {}, counts, words, source }: TermFrequency,
  core: CoreData,
): Finding[] {
  const listed = new Set(terms)
  const speeches = words.map(speechOf)
  const known = new Set(speeches)
  return [
    ...duplicates(terms, 'terms'),
    ...Object.keys(names).flatMap((term) => unknownId(term, listed, `names.${term}`, 'the terms')),
    ...duplicates(speeches, 'words'),
    ...duplicates(
      counts.map((count) => `${speechOf(count)}, ${count.term}`),
      'counts',
    ),
    ...inEach(counts, 'counts', (count, path) => [
      ...unknownId(count.term, listed, `${path}.term`, 'the terms'),
      ...unless(
        known.has(speechOf(count)),
        path,
        `is of a speech, ${speechOf(count)}, that has no entry in “words”`,
      ),
    ]),
    ...unknownId(source, idsOf(core.sources), 'source', 'sources.json'),
  ]
}

const speechOf = ({ speaker, year }: { speaker: string; year: number }): string =>
  `${speaker} in ${year}`
