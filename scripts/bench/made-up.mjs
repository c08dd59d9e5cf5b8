/** A made-up data set, larger than any that is kept, in a copy of the build. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ISSUES_A_CHAPTER = 20
const STEPS = [-2, -1, 0, 1, 2]
const SOURCE = 'made-up'

/** @template T @param {number} count @param {(index: number) => T} make */
const list = (count, make) => Array.from({ length: count }, (_, index) => make(index))

const idOf = (/** @type {string} */ kind, /** @type {number} */ index) => `${kind}-${index}`

/**
 * Copies a build to `target` and gives it a data set of so many actors and issues; answers with the
 * address of the comparison of all of them. The page is drawn by its script alone.
 * @param {{ dist: string, target: string, actors: number, issues: number }} size
 */
export function buildMadeUp({ dist, target, actors, issues }) {
  mkdirSync(join(target, 'data/positions'), { recursive: true })
  for (const part of ['assets', 'flags', 'early.js', 'icon.svg']) {
    cpSync(join(dist, part), join(target, part), { recursive: true })
  }
  const page = readFileSync(join(dist, 'compare.html'), 'utf8')
  const bare = page
    .replace(/<div id="root">[^]*(?=<\/body>)/, '<div id="root"></div>')
    .replaceAll(/<link rel="preload"[^>]*>/g, '')
  writeFileSync(join(target, 'compare.html'), bare)
  const files = filesOf(
    JSON.parse(readFileSync(join(dist, 'data/dataset.json'), 'utf8')),
    actors,
    issues,
  )
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(target, 'data', file), JSON.stringify(content))
  }
  const ids = list(actors, (index) => idOf('actor', index))
  return `/compare?actors=${ids.join(',')}&issues=all`
}

/**
 * @param {{ frames: { id: string }[], updated: string }} dataset of which frames and day are kept
 * @param {number} actors @param {number} issues
 * @returns {Record<string, unknown>}
 */
function filesOf(dataset, actors, issues) {
  /** @type {Record<string, unknown>} */
  const positions = {}
  for (let actor = 0; actor < actors; actor += 1) {
    positions[`positions/${idOf('actor', actor)}.json`] = list(issues, (issue) =>
      positionOf(actor, issue),
    )
  }
  return {
    ...positions,
    'dataset.json': {
      id: 'made-up',
      title: 'A made-up data set',
      description: 'Made up for measuring.',
      version: '1.0.0',
      updated: dataset.updated,
      licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      citation: 'A made-up data set.',
      earliest: '2021-10',
      frames: dataset.frames,
      layers: [],
      defaultLens: `actors=${idOf('actor', 0)}`,
      lenses: [],
      openers: [],
      views: ['compare'],
      files: ['actors.json', 'issues.json', 'sources.json', ...Object.keys(positions)],
    },
    'actors.json': list(actors, actorOf),
    'issues.json': {
      chapters: list(Math.ceil(issues / ISSUES_A_CHAPTER), (chapter) => ({
        id: idOf('chapter', chapter),
        title: `Chapter ${chapter}`,
        track: 'crime',
      })),
      issues: list(issues, (issue) => issueOf(issue, dataset.frames)),
    },
    'sources.json': [
      {
        id: SOURCE,
        type: 'document',
        title: 'A made-up source',
        language: 'en',
        kind: 'report',
        extent: 'whole',
        retrieved: dataset.updated,
      },
    ],
  }
}

const actorOf = (/** @type {number} */ index) => ({
  id: idOf('actor', index),
  name: `Made-up actor ${index}`,
  shortName: `Actor ${index}`,
  kind: 'experts',
  summary: 'Made up for measuring.',
  ownTerm: { text: 'a word of its own', language: 'en', gloss: 'What it calls the subject.' },
  sources: [SOURCE],
})

/** @param {number} index @param {{ id: string }[]} frames */
const issueOf = (index, frames) => ({
  id: idOf('issue', index),
  chapter: idOf('chapter', Math.floor(index / ISSUES_A_CHAPTER)),
  title: `Made-up issue ${index}`,
  question: `How far should the rules of made-up issue ${index} reach, and who decides?`,
  why: 'Made up for measuring.',
  frames: Object.fromEntries(
    frames.map(({ id }) => [
      id,
      { question: `How far should issue ${index} reach, said as ${id}?` },
    ]),
  ),
  steps: STEPS.map((value) => ({ value, label: `Step ${value}`, meaning: 'Made up.' })),
})

const EVIDENCE = [{ source: SOURCE, pinpoint: 'page 1', act: 'statement', checked: 'read' }]

/** Every tenth is silent; the others stand on a step that differs by actor and issue. */
function positionOf(/** @type {number} */ actor, /** @type {number} */ issue) {
  const mixed = (actor * 7 + issue * 13 + ((actor * issue) % 11)) % 50
  if (mixed % 10 === 9) {
    return {
      issue: idOf('issue', issue),
      silent: 'nothing-found',
      searched: 'Nothing, since it is made up.',
    }
  }
  return {
    issue: idOf('issue', issue),
    history: [
      {
        kind: 'coded',
        from: '2021-10-18',
        value: STEPS[mixed % 5],
        insistence: 1,
        confidence: 'high',
        basis: 'stated',
        summary: `Actor ${actor} says of issue ${issue} that its rules should reach so far and no further.`,
        evidence: EVIDENCE,
      },
    ],
  }
}
