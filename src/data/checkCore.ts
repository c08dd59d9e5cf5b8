/** What a schema cannot say of the four files that the app cannot do without: that they fit together. */
import type { Actor, CoreData, Issue } from '../domain/types'
import { contrastRatio, PAPER } from './contrast'
import { checkEvidence, duplicateIds, type Finding, idsOf, inFile, unknownIds } from './finding'
import type { Problem } from './problem'

/** Checks the four files that the app cannot do without, against one another. */
export function checkCore(core: CoreData): Problem[] {
  return [
    ...inFile('dataset.json', checkDatasetFile(core)),
    ...inFile('actors.json', checkActors(core)),
    ...inFile('issues.json', checkIssues(core)),
    ...inFile('sources.json', checkSources(core)),
  ]
}

function checkDatasetFile(core: CoreData): Finding[] {
  const { dataset, sources } = core
  const known = idsOf(sources)
  return [
    ...duplicateIds(dataset.frames, 'frames'),
    ...duplicateIds(dataset.lenses, 'lenses'),
    ...duplicateIds(dataset.openers, 'openers'),
    ...duplicateIds(dataset.layers, 'layers'),
    ...dataset.openers.flatMap((opener, index) => [
      ...checkEvidence(opener.evidence, known, `openers[${index}].evidence`),
      ...checkView(opener.view, dataset.views, `openers[${index}].view`),
    ]),
    ...dataset.frames.flatMap((frame, index) => checkColours(frame.colour, `frames[${index}].colour`)),
    ...(dataset.earliest <= dataset.updated
      ? []
      : [{ path: 'earliest', message: `${dataset.earliest} is after “updated”, ${dataset.updated}` }]),
  ]
}

function checkView(view: string, views: readonly string[], path: string): Finding[] {
  const name = /^\/([a-z-]+)/.exec(view)?.[1] ?? ''
  return views.includes(name) ? [] : [{ path, message: `“${name}” is not one of the views: ${views.join(', ')}` }]
}

/** 4.5 to 1 is what WCAG 2.2 (1.4.3) asks of text. */
function checkColours(colour: { light: string; dark: string }, path: string): Finding[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const ratio = Math.min(...PAPER[theme].map((paper) => contrastRatio(colour[theme], paper)))
    if (ratio >= 4.5) return []
    return [{ path: `${path}.${theme}`, message: `has a contrast of ${ratio.toFixed(2)} to 1, below 4.5: change it` }]
  })
}

function checkActors({ actors, sources }: CoreData): Finding[] {
  const known = idsOf(sources)
  const actorIds = idsOf(actors)
  return [
    ...duplicateIds(actors),
    ...actors.flatMap((actor, index) => [
      ...unknownIds(actor.sources, known, `[${index}].sources`, 'sources.json'),
      ...unknownIds(
        (actor.members ?? []).filter((member) => member !== member.toUpperCase()),
        actorIds,
        `[${index}].members`,
        'actors.json',
      ),
      ...checkStateCode(actor, `[${index}]`),
    ]),
  ]
}

function checkStateCode(actor: Actor, path: string): Finding[] {
  if (actor.kind !== 'state') return []
  if (actor.isoAlpha3 === undefined) return [{ path: `${path}.isoAlpha3`, message: 'is missing: a state has one' }]
  if (actor.isoAlpha3.toLowerCase() === actor.id) return []
  return [{ path: `${path}.id`, message: `must be “${actor.isoAlpha3.toLowerCase()}”: a state’s id is its code` }]
}

function checkIssues({ dataset, chapters, issues }: CoreData): Finding[] {
  const chapterIds = idsOf(chapters)
  return [
    ...duplicateIds(chapters, 'chapters'),
    ...duplicateIds(issues, 'issues'),
    ...issues.flatMap((issue, index) => {
      const path = `issues[${index}]`
      return [
        ...unknownIds([issue.chapter], chapterIds, `${path}.chapter`, 'the chapters'),
        ...checkSteps(issue, path),
        ...checkFrames(issue, idsOf(dataset.frames), path),
      ]
    }),
  ]
}

function checkSteps(issue: Issue, path: string): Finding[] {
  return issue.steps.flatMap((step, index) =>
    step.value === index - 2
      ? []
      : [{ path: `${path}.steps[${index}].value`, message: `is ${step.value}, but the steps run from -2 to 2` }],
  )
}

function checkFrames(issue: Issue, frameIds: ReadonlySet<string>, path: string): Finding[] {
  const named = Object.keys(issue.frames)
  return [
    ...named
      .filter((frame) => !frameIds.has(frame))
      .map((frame) => ({ path: `${path}.frames.${frame}`, message: 'is not a frame of dataset.json' })),
    ...[...frameIds]
      .filter((frame) => !named.includes(frame))
      .map((frame) => ({ path: `${path}.frames.${frame}`, message: 'is missing: each frame words each issue' })),
  ]
}

function checkSources({ dataset, sources }: CoreData): Finding[] {
  return [
    ...duplicateIds(sources),
    ...sources.flatMap((source, index) =>
      source.retrieved <= dataset.updated
        ? []
        : [{ path: `[${index}].retrieved`, message: `is after the data set’s “updated”, ${dataset.updated}` }],
    ),
  ]
}

