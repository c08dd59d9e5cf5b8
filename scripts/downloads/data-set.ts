/** A whole data set as its files hold it, typed: what the tables are made from. */
import {
  actorsKind,
  type Decodable,
  datasetKind,
  fileOf,
  instrumentsKind,
  issuesKind,
  positionsKind,
  provisionsKind,
  sourcesKind,
} from '../../src/data/coreKinds.ts'
import { decode } from '../../src/data/decode.ts'
import {
  claimsKind,
  eventsKind,
  lettersKind,
  membershipsKind,
  resolutionsKind,
  termFrequencyKind,
  termsKind,
  voicesKind,
  votesKind,
} from '../../src/data/fileKinds.ts'
import { parseJson } from '../../src/data/parseJson.ts'
import { printProblem } from '../../src/data/problem.ts'

/** The text of each JSON file by its path below the data set’s folder. */
export type Texts = ReadonlyMap<string, string>

export type DataSet = ReturnType<typeof readDataSet>

/** Decodes every file; an optional one that is not there is absent, a wrong one is an error with its problems. */
export function readDataSet(texts: Texts) {
  return {
    dataset: needed(texts, datasetKind),
    actors: needed(texts, actorsKind),
    issues: needed(texts, issuesKind),
    sources: needed(texts, sourcesKind),
    positions: folder(texts, positionsKind),
    instruments: optional(texts, instrumentsKind),
    provisions: folder(texts, provisionsKind),
    resolutions: optional(texts, resolutionsKind),
    votes: optional(texts, votesKind),
    memberships: optional(texts, membershipsKind),
    events: optional(texts, eventsKind),
    letters: optional(texts, lettersKind),
    terms: optional(texts, termsKind),
    voices: optional(texts, voicesKind),
    claims: optional(texts, claimsKind),
    termFrequency: optional(texts, termFrequencyKind),
  }
}

function needed<T>(texts: Texts, kind: Decodable<T>, id = ''): T {
  const file = fileOf(kind, id)
  const parsed = parseJson(file, texts.get(file) ?? '')
  const decoded = parsed.ok ? decode(kind.schema, file, parsed.value) : parsed
  if (decoded.ok) return decoded.value
  throw new Error(`the data set is wrong:\n${decoded.problems.map(printProblem).join('\n')}`)
}

const optional = <T>(texts: Texts, kind: Decodable<T>): T | undefined =>
  texts.has(kind.path) ? needed(texts, kind) : undefined

/** All files of a folder by what they are about. */
function folder<T>(texts: Texts, kind: Decodable<T>): readonly { id: string; items: T }[] {
  const [before = '', after = ''] = kind.path.split('*')
  return [...texts.keys()]
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, -after.length))
    .map((id) => ({ id, items: needed(texts, kind, id) }))
}
