/** All that a language has to say: the words of the app from its catalogues, the texts of the data set from its files. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatter } from '@lingui/format-po'
import { mapTexts } from '../../src/data/mapTexts.ts'
import { type TextRole, TRANSLATABLE } from '../../src/data/translatable.ts'
import { downloadTitles } from '../downloads/files.ts'
import { readAllDataFiles } from '../vite/data-files.ts'
import { statesIn } from '../vite/states.ts'
import { type Entry, entryKey } from './entry.ts'

/** A file of the data set as the app asks for it, and the path of its kind. */
interface Translated {
  readonly file: string
  readonly path: string
  readonly content: unknown
}

const LOCALES = 'src/locales'
const DATA = 'public/data/'

/** Every text that can be translated, each once: the app’s first, then the data set’s in the order of its files. */
export function templateOf(root: string): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const entry of [...appEntries(root), ...dataEntries(root)]) {
    const key = entryKey(entry)
    const before = entries.get(key)
    const origins = [...new Set([...(before?.origins ?? []), ...entry.origins])]
    entries.set(key, before === undefined ? entry : { ...before, origins })
  }
  return [...entries.values()]
}

function appEntries(root: string): readonly Entry[] {
  const format = formatter({ lineNumbers: false })
  const names = readdirSync(join(root, LOCALES), { recursive: true, encoding: 'utf8' })
  const catalogues = names.filter((name) => /(?:^|[\\/])en\.po$/.test(name)).toSorted()
  return catalogues.flatMap((name) => {
    const text = readFileSync(join(root, LOCALES, name), 'utf8')
    const parsed = format.parse(text, { locale: 'en', sourceLocale: 'en', filename: name })
    if (parsed instanceof Promise) throw new Error('a catalogue is read at once')
    return Object.entries(parsed).map(
      ([id, { message = id, context, origin = [], comments = [] }]): Entry => ({
        message,
        context: context ?? undefined,
        role: 'app',
        origins: origin.map(([path]) => path),
        comments,
        id,
      }),
    )
  })
}

const dataEntries = (root: string): readonly Entry[] =>
  filesOf(root).flatMap(({ file, path, content }) => {
    const found: Entry[] = []
    mapTexts(path, content, (key, text, role) => {
      found.push({
        message: text,
        context: contextOf(file, key, role),
        role,
        origins: [file],
        comments: [],
        id: undefined,
      })
      return text
    })
    return found
  })

/** A name is said the same wherever it stands; any other text by its own place. */
export const contextOf = (file: string, key: string, role: TextRole): string =>
  role === 'name' ? 'names' : `${file}#${key}`

/** The files that hold something to translate: those of the data set, and those that are made from it. */
export function filesOf(root: string): readonly Translated[] {
  const all = readAllDataFiles(root).map(({ path, content }) => ({
    file: path.slice(DATA.length),
    content,
  }))
  const states = statesIn(
    all.filter(({ file }) => file !== 'schema.json').map(({ content }) => content),
  )
  const texts = new Map(all.map(({ file, content }) => [file, JSON.stringify(content)]))
  const downloads = { files: downloadTitles(texts) }
  const made = [
    { file: 'states.json', content: states },
    { file: '../downloads/index.json', content: downloads },
  ]
  return [...all, ...made].flatMap(({ file, content }) => {
    const path = kindPathOf(file)
    return path in TRANSLATABLE ? [{ file, path, content }] : []
  })
}

/** The path of a file’s kind: `positions/*.json` for what lies in a folder. */
const kindPathOf = (file: string): string =>
  file.startsWith('../') ? file : file.replace(/\/[^/]+\.json$/, '/*.json')
