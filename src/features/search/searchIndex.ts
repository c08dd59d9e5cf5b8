/** Search without a server: an index of words, with typos forgiven (MiniSearch). */
import MiniSearch, { type SearchResult } from 'minisearch'
import { foldText } from '../../domain/text'
import type { Entry, EntryKind } from './entries'

export type SearchIndex = MiniSearch<Entry>

const words = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Scripts that put no space between words: a word within is found by what stands from it on. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const withEndings = (word: string): string[] => {
  if (!UNSPACED.test(word)) return [word]
  const letters = Array.from(word)
  return letters.map((_letter, at) => letters.slice(at).join(''))
}

/** Many sources bear the words of one issue: what leads further comes first. */
const WEIGHTS: Readonly<Record<EntryKind, number>> = {
  issue: 1.3,
  actor: 1.3,
  text: 1.2,
  term: 1,
  page: 1,
  event: 0.9,
  article: 0.7,
  source: 0.5,
}

/** Builds the index of some entries; each key stands once. */
export function buildIndex(entries: readonly Entry[]): SearchIndex {
  const kinds = new Map(entries.map(({ key, kind }) => [key, kind]))
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'names', 'text'],
    tokenize: (text) => words(text).flatMap(withEndings),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: words,
      boost: { title: 4, names: 3 },
      prefix: true,
      boostDocument: (key: string) => WEIGHTS[kinds.get(key) ?? 'source'],
    },
  })
  index.addAll(entries)
  return index
}

/** Of so many letters of a word one may be wrong; short words must be right. */
const fuzzy =
  (share: number, shortest: number) =>
  (term: string): number | false =>
    term.length < shortest ? false : share

/** Entries that hold all words of a query, best first; if there are none, those that come near to one. */
export function findKeys(index: SearchIndex, query: string): readonly string[] {
  const strict = index.search(query, { combineWith: 'AND', fuzzy: fuzzy(0.2, 4) })
  const found: SearchResult[] =
    strict.length > 0
      ? strict
      : index.search(query, { combineWith: 'OR', fuzzy: fuzzy(0.4, 4), prefix: false })
  return found.map(({ id }) => String(id))
}
