/**
 * A small made-up data set for tests, in `fixture/`: five actors, fourteen issues, two texts, and a
 * file of every other kind. It holds one of everything that a view must bear: an actor that moved, a
 * split, a withdrawn stance, an old one, red lines, all four silences, issues that are not asked of
 * everyone, one that waits.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/data/decode'
import { LoadError, type Loader, type LoadFailure } from '../../src/data/loader'
import {
  actorsSchema,
  datasetSchema,
  issuesSchema,
  positionsSchema,
  sourcesSchema,
} from '../../src/data/schema'
import type { CoreData, Position } from '../../src/domain/types'

const FOLDER = join(import.meta.dirname, 'fixture')

/** Where the fixture lies, for what reads a folder. */
export const FIXTURE_FOLDER = FOLDER

/** The files of a data set by their path below its folder, as JSON reads them. */
export type FilesMap = Record<string, unknown>

/** The text of each file of the fixture. */
const TEXTS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
)

/** The text of each file of the fixture by its path, as the data check reads a folder. */
export const fixtureTexts = (): Map<string, string> => new Map(TEXTS)

/** All files of the fixture, made anew each time, so that a test may change what it gets. */
export function fixtureFiles(): FilesMap {
  return Object.fromEntries([...TEXTS].map(([name, text]) => [name, JSON.parse(text)]))
}

/** What a test puts in place of a file: its content, or a function that makes or refuses it. */
export type Override = unknown

/**
 * A loader of the fixture. An override is JSON that stands in for the file, or a function of the
 * file's own content that answers with other content, with a promise of it, or throws.
 * A file that is not there fails with 404, as a server would.
 */
export function fixtureLoader(overrides: Readonly<Record<string, Override>> = {}): Loader {
  return async (file) => {
    const text = TEXTS.get(file)
    const own: unknown = text === undefined ? undefined : JSON.parse(text)
    const given = Object.hasOwn(overrides, file) ? overrides[file] : own
    const content: unknown = await (typeof given === 'function' ? given(own) : given)
    if (content === undefined) throw new LoadError(file, { kind: 'status', status: 404 })
    return content
  }
}

/** An override that fails as a loader does. */
export const failing = (file: string, failure: LoadFailure) => (): never => {
  throw new LoadError(file, failure)
}

/** The four files that the app cannot do without, decoded. */
export function fixtureCore(): CoreData {
  const { chapters, issues } = read('issues.json', issuesSchema)
  return {
    dataset: read('dataset.json', datasetSchema),
    actors: read('actors.json', actorsSchema),
    chapters,
    issues,
    sources: read('sources.json', sourcesSchema),
  }
}

/** The positions of one actor of the fixture: `xar`, `xbe`, `xco`, `river-league` or `open-desk`. */
export const fixturePositions = (actor: string): readonly Position[] =>
  read(`positions/${actor}.json`, positionsSchema)

function read<T>(file: string, schema: Parameters<typeof decode<T>>[0]): T {
  const decoded = decode(schema, file, JSON.parse(TEXTS.get(file) ?? 'null'))
  if (decoded.ok) return decoded.value
  throw new Error(`the fixture itself is wrong: ${JSON.stringify(decoded.problems)}`)
}
