/** What the app loads of a language: its words of the app at once, those of a data file with that file. */
import { createCompiledCatalog } from '@lingui/cli/api'
import { mapTexts } from '../../src/data/mapTexts.ts'
import type { MadeFile } from '../vite/made-files.ts'
import type { LanguageFile } from './language-file.ts'
import { type Entry, entryKey } from './entry.ts'
import { contextOf, filesOf, templateOf } from './template.ts'
import { madeUpLanguages } from './made-up.ts'

const FOLDER = 'data/languages'
const JSON_TYPE = 'application/json'

/** All files of the languages of the project, and of the made-up ones if wanted. */
export function madeLanguages(
  root: string,
  real: readonly LanguageFile[],
  withMadeUp: boolean,
): readonly MadeFile[] {
  const template = templateOf(root)
  const all = withMadeUp ? [...real, ...madeUpLanguages(template)] : real
  return all.flatMap((language) => madeLanguage(root, template, language))
}

/** The files of a language below `data/languages/<tag>`; throws if a message cannot be compiled. */
function madeLanguage(
  root: string,
  template: readonly Entry[],
  { head, words }: LanguageFile,
): readonly MadeFile[] {
  const data = filesOf(root).flatMap(({ file, path, content }) => {
    const said = saidOf(file, path, content, words)
    return said.length === 0 ? [] : [{ file, said: Object.fromEntries(said) }]
  })
  const files = data.map(({ file }) => file)
  const app = { ...head, messages: messagesOf(head.tag, template, words), files }
  return [
    made(`${FOLDER}/${head.tag}/words.json`, app),
    ...data.map(({ file, said }) => made(`${FOLDER}/${head.tag}/${file.replace('../', '')}`, said)),
  ]
}

const made = (fileName: string, content: unknown): MadeFile => ({
  fileName,
  type: JSON_TYPE,
  content: JSON.stringify(content),
})

function saidOf(
  file: string,
  path: string,
  content: unknown,
  words: LanguageFile['words'],
): readonly (readonly [string, string])[] {
  const said: (readonly [string, string])[] = []
  mapTexts(path, content, (key, text, role) => {
    const translation = words.get(entryKey({ message: text, context: contextOf(file, key, role) }))
    if (translation !== undefined) said.push([key, translation])
    return text
  })
  return said
}

/** The app’s messages in the form that it shows them from, by their ids. */
function messagesOf(
  tag: string,
  template: readonly Entry[],
  words: LanguageFile['words'],
): unknown {
  const said: Record<string, string> = {}
  for (const entry of template) {
    const translation = words.get(entryKey(entry))
    if (entry.id !== undefined && translation !== undefined) said[entry.id] = translation
  }
  const { source, errors } = createCompiledCatalog(tag, said, { namespace: 'json', strict: true })
  const [first] = errors
  if (first !== undefined) {
    throw new Error(`languages/${tag}.po: “${first.source}” cannot be read: ${first.error.message}`)
  }
  const catalogue: { readonly messages: unknown } = JSON.parse(source)
  return catalogue.messages
}
