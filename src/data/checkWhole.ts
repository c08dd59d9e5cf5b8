/** The check of a whole data set, from the text of its files: `npm run data:check`. */
import type { Instrument, Lesson, Position, Provision } from '../domain/types'
import { checkTogether } from './checkTogether'
import { type Decoded, decode } from './decode'
import {
  actorsKind,
  checkFile,
  coreOf,
  datasetKind,
  type FileKind,
  fileOf,
  instrumentsKind,
  issuesKind,
  positionsKind,
  provisionsKind,
  sourcesKind,
} from './coreKinds'
import {
  eventsKind,
  FILE_KINDS,
  kindOfFile,
  lessonKind,
  resolutionsKind,
  votesKind,
} from './fileKinds'
import { parseJson } from './parseJson'
import type { Problem } from './problem'
import type { Whole } from './whole'

/** A file that has been decoded by the schema of its kind. */
interface DecodedFile {
  readonly kind: FileKind<unknown>
  readonly id: string
  readonly content: unknown
}

export interface WholeCheck {
  readonly problems: readonly Problem[]
  /** Absent if a file could not be decoded: then nothing can be said of the whole. */
  readonly whole?: Whole
}

/** Made from the schemas, so it is no part of the data. */
const MADE = 'schema.json'

/** Checks a data set, given the text of each JSON file by its path below the folder; never throws. */
export function checkWhole(texts: ReadonlyMap<string, string>): WholeCheck {
  const files = [...texts.keys()].filter((file) => file !== MADE)
  const results = files.map((file) => decodeText(file, texts.get(file) ?? ''))
  const decoded = results.flatMap((result) => (result.ok ? [result.value] : []))
  const broken = [
    ...missingCore(files),
    ...results.flatMap((result) => (result.ok ? [] : result.problems)),
  ]
  const whole = wholeOf(decoded, files)
  if (whole === undefined) return { problems: broken }
  const problems = [
    ...broken,
    ...decoded.flatMap(({ kind, id, content }) => checkFile(kind, content, whole.core, id)),
  ]
  // What is missing from a file that could not be decoded must not be reported as missing.
  return broken.length > 0
    ? { problems }
    : { problems: [...problems, ...checkTogether(whole)], whole }
}

function decodeText(file: string, text: string): Decoded<DecodedFile> {
  const found = kindOfFile(file)
  if (found === undefined) {
    const paths = FILE_KINDS.map(({ path }) => path).join(', ')
    const message = `is no file of a data set: rename or remove it (there are ${paths})`
    return { ok: false, problems: [{ file, path: '', message }] }
  }
  const parsed = parseJson(file, text)
  if (!parsed.ok) return parsed
  const decoded = decode(found.kind.schema, file, parsed.value)
  return decoded.ok ? { ok: true, value: { ...found, content: decoded.value } } : decoded
}

const missingCore = (files: readonly string[]): Problem[] =>
  [datasetKind, actorsKind, issuesKind, sourcesKind]
    .map(({ path }) => path)
    .filter((path) => !files.includes(path))
    .map((file) => ({ file, path: '', message: 'is missing: a data set needs it' }))

function wholeOf(decoded: readonly DecodedFile[], files: readonly string[]): Whole | undefined {
  /** All files of a kind by their id. */
  const all = <T>(kind: FileKind<T>): ReadonlyMap<string, T> =>
    new Map(
      decoded
        .filter((file) => file.kind.name === kind.name)
        // Sound, since each file was decoded by the schema of that very kind.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        .map(({ id, content }) => [id, content as T]),
    )
  const one = <T>(kind: FileKind<T>): T | undefined => all(kind).get('')
  const dataset = one(datasetKind)
  const actors = one(actorsKind)
  const issues = one(issuesKind)
  const sources = one(sourcesKind)
  if (!dataset || !actors || !issues || !sources) return undefined
  return {
    core: coreOf(dataset, actors, issues, sources),
    files,
    positions: all<readonly Position[]>(positionsKind),
    instruments: one<readonly Instrument[]>(instrumentsKind) ?? [],
    provisions: all<readonly Provision[]>(provisionsKind),
    resolutions: one(resolutionsKind) ?? [],
    votes: one(votesKind) ?? {},
    events: one(eventsKind) ?? [],
    lessons: all<Lesson>(lessonKind),
    contents: new Map(decoded.map(({ kind, id, content }) => [fileOf(kind, id), content])),
  }
}
