/** What a data set’s own links name must be in it: nothing of them may be dropped. Part of the data check. */
import { EMPTY_LENS } from '../domain/lens'
import type { CoreData } from '../domain/types'
import { type Known, parseLens, resolveLens } from './address'
import { knownOf } from './known'

/** A scene or a handout of a lesson, as far as it matters here. */
interface Shown {
  readonly view: string
}

interface LessonLinks {
  readonly scenes: readonly Shown[]
  readonly handouts: readonly Shown[]
}

interface Link {
  readonly file: string
  readonly path: string
  /** The lens as a query string. */
  readonly query: string
}

/** Something wrong with a link: where it stands, and how to mend it. */
export interface LinkProblem {
  readonly file: string
  readonly path: string
  readonly message: string
}

/** Checks the default lens, the presets, and the views that openers and lessons lead to. */
export function checkLenses(
  core: CoreData,
  lessons: ReadonlyMap<string, LessonLinks>,
): LinkProblem[] {
  const known = knownOf(core)
  return [
    ...linksOfDataset(core),
    ...[...lessons].flatMap(([id, lesson]) => linksOfLesson(`lessons/${id}.json`, lesson)),
  ].flatMap((link) => checkLink(link, known))
}

const linksOfLesson = (file: string, { scenes, handouts }: LessonLinks): Link[] => [
  ...linksOf(file, 'scenes', scenes),
  ...linksOf(file, 'handouts', handouts),
]

const linksOf = (file: string, list: string, shown: readonly Shown[]): Link[] =>
  shown.map(({ view }, index) => ({
    file,
    path: `${list}[${index}].view`,
    query: queryOf(view),
  }))

function linksOfDataset({ dataset }: CoreData): Link[] {
  const file = 'dataset.json'
  return [
    { file, path: 'defaultLens', query: dataset.defaultLens },
    ...dataset.lenses.map(({ lens }, index) => ({
      file,
      path: `lenses[${index}].lens`,
      query: lens,
    })),
    ...dataset.openers.map(({ view }, index) => ({
      file,
      path: `openers[${index}].view`,
      query: queryOf(view),
    })),
  ]
}

const queryOf = (view: string): string => /\?([^#]*)/.exec(view)?.[1] ?? ''

function checkLink({ file, path, query }: Link, known: Known): LinkProblem[] {
  const { dropped } = resolveLens(parseLens(query), known, EMPTY_LENS)
  return dropped.map(({ param, value, why }) => ({
    file,
    path,
    message: `“${param}=${value}” would be dropped (${why}): mend or remove it`,
  }))
}
