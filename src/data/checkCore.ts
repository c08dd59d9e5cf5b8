/** What a schema cannot say of the four files that the app cannot do without: that they fit together. */
import { textIdsOf } from '../domain/texts'
import type { Actor, Chapter, CoreData, Dataset, Issue, Source } from '../domain/types'
import { contrastRatio, PAPER } from './contrast'
import {
  afterUpdated,
  checkEvidence,
  checkView,
  duplicateIds,
  duplicates,
  type Finding,
  idsOf,
  inEach,
  unknownId,
  unknownIds,
  unknownMembers,
  unless,
} from './finding'

/** What WCAG 2.2 (1.4.3) asks of text. */
const LEAST_CONTRAST = 4.5

/** Checks `dataset.json`: openers with evidence and a view, frames that can be read. */
export function checkDataset(dataset: Dataset, { sources }: CoreData): Finding[] {
  const sourceIds = idsOf(sources)
  return [
    ...duplicateIds(dataset.frames, 'frames'),
    ...duplicateIds(dataset.lenses, 'lenses'),
    ...duplicateIds(dataset.openers, 'openers'),
    ...duplicateIds(dataset.layers, 'layers'),
    ...duplicates(dataset.views, 'views'),
    ...inEach(dataset.openers, 'openers', ({ evidence, view }, path) => [
      ...checkEvidence(evidence, sourceIds, `${path}.evidence`),
      ...checkView(view, dataset.views, `${path}.view`),
    ]),
    ...inEach(dataset.frames, 'frames', ({ colour }, path) => [
      ...checkContrast(colour.light, PAPER.light, `${path}.colour.light`),
      ...checkContrast(colour.dark, PAPER.dark, `${path}.colour.dark`),
    ]),
    ...afterUpdated(dataset.earliest, dataset.updated, 'earliest'),
    ...checkMilestones(dataset),
    ...unknownIds(dataset.majority?.sources ?? [], sourceIds, 'majority.sources', 'sources.json'),
  ]
}

/** The texts that the way from demand to text is measured by must have a file of provisions. */
function checkMilestones(dataset: Dataset): Finding[] {
  if (dataset.milestones === undefined) return []
  const { talksBegin, finalText, mainTexts } = dataset.milestones
  const texts = new Set(textIdsOf(dataset))
  const list = 'the texts that “files” names'
  return [
    ...afterUpdated(talksBegin, dataset.updated, 'milestones.talksBegin'),
    ...unknownId(finalText, texts, 'milestones.finalText', list),
    ...unknownIds(mainTexts, texts, 'milestones.mainTexts', list),
    ...duplicates(mainTexts, 'milestones.mainTexts'),
  ]
}

function checkContrast(colour: string, papers: readonly string[], path: string): Finding[] {
  const ratio = Math.min(...papers.map((paper) => contrastRatio(colour, paper)))
  return unless(
    ratio >= LEAST_CONTRAST,
    path,
    `has a contrast of ${ratio.toFixed(2)} to 1, below ${LEAST_CONTRAST}: change it`,
  )
}

/** Checks `actors.json`: sources and members resolve, and a state’s id is its code. */
export function checkActors(actors: readonly Actor[], { sources }: CoreData): Finding[] {
  const sourceIds = idsOf(sources)
  const actorIds = idsOf(actors)
  return [
    ...duplicateIds(actors),
    ...inEach(actors, '', (actor, path) => [
      ...unknownIds(actor.sources, sourceIds, `${path}.sources`, 'sources.json'),
      ...unknownMembers(actor.members ?? [], actorIds, `${path}.members`),
      ...checkStateCode(actor, path),
    ]),
  ]
}

function checkStateCode({ id, kind, isoAlpha3 }: Actor, path: string): Finding[] {
  if (kind !== 'state') return []
  if (isoAlpha3 === undefined) {
    return [{ path: `${path}.isoAlpha3`, message: 'is missing: a state has one' }]
  }
  const code = isoAlpha3.toLowerCase()
  return unless(id === code, `${path}.id`, `must be “${code}”: a state’s id is its code`)
}

/** What `issues.json` holds. */
export interface IssuesFile {
  readonly chapters: readonly Chapter[]
  readonly issues: readonly Issue[]
}

/** Checks `issues.json`: each issue in a chapter, worded in each frame, with steps from less to more. */
export function checkIssues({ chapters, issues }: IssuesFile, { dataset }: CoreData): Finding[] {
  const chapterIds = idsOf(chapters)
  const frameIds = idsOf(dataset.frames)
  return [
    ...duplicateIds(chapters, 'chapters'),
    ...duplicateIds(issues, 'issues'),
    ...inEach(issues, 'issues', (issue, path) => [
      ...unknownId(issue.chapter, chapterIds, `${path}.chapter`, 'the chapters'),
      ...issue.steps.flatMap(({ value }, index) =>
        unless(
          value === index - 2,
          `${path}.steps[${index}].value`,
          `is ${value}, but the steps run from -2 to 2`,
        ),
      ),
      ...checkFrames(issue, frameIds, `${path}.frames`),
    ]),
  ]
}

function checkFrames({ frames }: Issue, frameIds: ReadonlySet<string>, path: string): Finding[] {
  const named = new Set(Object.keys(frames))
  return [
    ...[...named].flatMap((id) =>
      unless(frameIds.has(id), `${path}.${id}`, 'is not a frame of dataset.json'),
    ),
    ...[...frameIds].flatMap((id) =>
      unless(named.has(id), `${path}.${id}`, 'is missing: each frame words each issue'),
    ),
  ]
}

/** Checks `sources.json`: ids are unique, and none was fetched after the data set’s last day. */
export function checkSources(sources: readonly Source[], { dataset }: CoreData): Finding[] {
  return [
    ...duplicateIds(sources),
    ...inEach(sources, '', ({ retrieved }, path) =>
      afterUpdated(retrieved, dataset.updated, `${path}.retrieved`),
    ),
  ]
}
