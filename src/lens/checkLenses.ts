/** What a data set’s own links name must be in it: nothing of them may be dropped. Part of the data check. */
import { EMPTY_LENS } from '../domain/lens'
import type { CoreData } from '../domain/types'
import { type Known, parseLens, resolveLens } from './address'
import { knownOf } from './known'

/** A scene of a lesson, as far as it matters here. */
interface Scene {
  readonly view: string
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

/** Checks the default lens, the presets, and the views that openers and scenes lead to. */
export function checkLenses(
  core: CoreData,
  lessons: ReadonlyMap<string, { readonly scenes: readonly Scene[] }>,
): LinkProblem[] {
  const known = knownOf(core)
  return [
    ...linksOfDataset(core),
    ...[...lessons].flatMap(([id, { scenes }]) =>
      scenes.map(({ view }, index) => ({
        file: `lessons/${id}.json`,
        path: `scenes[${index}].view`,
        query: queryOf(view),
      })),
    ),
  ].flatMap((link) => checkLink(link, known))
}

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
