/** Puts the data into a reader’s language at the border: after decoding, before anything sees it. */
import * as v from 'valibot'
import { decode } from './decode'
import type { Loader } from './loader'
import { mapTexts } from './mapTexts'

/** What a language holds for one file of the data set: its words by the key of the text’s place. */
export type FileWords = ReadonlyMap<string, string>

const fileWordsSchema = v.record(v.string(), v.string())

/** A copy of a decoded file with the texts that the language has; the others stay as they are. */
export const translate = <T>(path: string, content: T, words: FileWords): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts are replaced by texts, and nothing else is touched
  mapTexts(path, content, (key, text) => words.get(key) ?? text) as T

/**
 * A loader of the same files in a language. `files` are those that the language has words for, below
 * `folder`; words are asked for together with their file. Words that do not come leave their file in
 * the language of the data set, and `onFailure` hears of it.
 */
export function translatedLoader(
  load: Loader,
  folder: string,
  files: ReadonlySet<string>,
  onFailure: () => void,
): Loader {
  const asked = new Map<string, Promise<FileWords>>()
  const wordsOf = (file: string): Promise<FileWords> => {
    const before = asked.get(file)
    if (before !== undefined) return before
    const words = loadWords(load, `${folder}/${file.replace('../', '')}`).catch((): FileWords => {
      asked.delete(file)
      onFailure()
      return new Map()
    })
    asked.set(file, words)
    return words
  }
  const translated = (file: string): Promise<unknown> => {
    if (files.has(file)) void wordsOf(file)
    return load(file)
  }
  return Object.assign(translated, {
    translate: async <T>(path: string, file: string, content: T): Promise<T> =>
      files.has(file) ? translate(path, content, await wordsOf(file)) : content,
  })
}

/** Rejects if the file does not come or is no table of words. */
async function loadWords(load: Loader, file: string): Promise<FileWords> {
  const decoded = decode(fileWordsSchema, file, await load(file))
  if (!decoded.ok) throw new Error(`${file}: is no table of words`)
  return new Map(Object.entries(decoded.value))
}
