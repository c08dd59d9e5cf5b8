/** A whole data set as its files hold it, typed: what the tables are made from. */
import type { GenericSchema, InferOutput } from 'valibot'
import { decode } from '../../src/data/decode.ts'
import { parseJson } from '../../src/data/parseJson.ts'
import { printProblem } from '../../src/data/problem.ts'
import {
  claimsSchema,
  eventsSchema,
  lettersSchema,
  membershipsSchema,
  resolutionsSchema,
  termFrequencySchema,
  termsSchema,
  voicesSchema,
  votesSchema,
} from '../../src/data/recordSchema.ts'
import {
  actorsSchema,
  datasetSchema,
  instrumentsSchema,
  issuesSchema,
  positionsSchema,
  provisionsSchema,
  sourcesSchema,
} from '../../src/data/schema.ts'

/** The text of each JSON file by its path below the data set’s folder. */
export type Texts = ReadonlyMap<string, string>

export type DataSet = ReturnType<typeof readDataSet>

/** Decodes every file; an optional one that is not there is absent, a wrong one is an error with its problems. */
export function readDataSet(texts: Texts) {
  return {
    dataset: needed(texts, 'dataset.json', datasetSchema),
    actors: needed(texts, 'actors.json', actorsSchema),
    issues: needed(texts, 'issues.json', issuesSchema),
    sources: needed(texts, 'sources.json', sourcesSchema),
    positions: folder(texts, 'positions', positionsSchema),
    instruments: optional(texts, 'instruments.json', instrumentsSchema),
    provisions: folder(texts, 'texts', provisionsSchema),
    resolutions: optional(texts, 'resolutions.json', resolutionsSchema),
    votes: optional(texts, 'votes.json', votesSchema),
    memberships: optional(texts, 'memberships.json', membershipsSchema),
    events: optional(texts, 'events.json', eventsSchema),
    letters: optional(texts, 'letters.json', lettersSchema),
    terms: optional(texts, 'terms.json', termsSchema),
    voices: optional(texts, 'voices.json', voicesSchema),
    claims: optional(texts, 'claims.json', claimsSchema),
    termFrequency: optional(texts, 'term-frequency.json', termFrequencySchema),
  }
}

function needed<Schema extends GenericSchema>(
  texts: Texts,
  file: string,
  schema: Schema,
): InferOutput<Schema> {
  const parsed = parseJson(file, texts.get(file) ?? '')
  const decoded = parsed.ok ? decode(schema, file, parsed.value) : parsed
  if (decoded.ok) return decoded.value
  throw new Error(`the data set is wrong:\n${decoded.problems.map(printProblem).join('\n')}`)
}

const optional = <Schema extends GenericSchema>(texts: Texts, file: string, schema: Schema) =>
  texts.has(file) ? needed(texts, file, schema) : undefined

/** All files of a folder by what they are about. */
function folder<Schema extends GenericSchema>(texts: Texts, name: string, schema: Schema) {
  const files = [...texts.keys()].filter((file) => file.startsWith(`${name}/`))
  return files.map((file) => ({
    id: file.slice(name.length + 1, -'.json'.length),
    items: needed(texts, file, schema),
  }))
}
