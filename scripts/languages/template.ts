/** All that a language has to say: the words of the app from its catalogues, the texts of the data set from its files. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatter } from '@lingui/format-po'
import { mapTexts } from '../../src/data/mapTexts.ts'
import { type TextRole, TRANSLATABLE } from '../../src/data/translatable.ts'
import { readAllDataFiles } from '../vite/data-files.ts'
import { statesIn } from '../vite/states.ts'

/** A text to translate. */
export interface Entry {
  readonly message: string
  /** Tells apart texts that are the same in English: a place in the data, `names`, or a context of the app’s. */
  readonly context: string | undefined
  /** `app` is a word of the app itself. */
  readonly role: 'app' | TextRole
  /** Where the text stands: source files of the app, files of the data set. */
  readonly origins: readonly string[]
  /** What a translator should know, such as what a placeholder stands for. */
  readonly comments: readonly string[]
  /** The id of an app’s message. */
  readonly id: string | undefined
}

/** A file of the data set as the app asks for it, and the path of its kind. */
interface Translated {
  readonly file: string
  readonly path: string
  readonly content: unknown
}

const LOCALES = 'src/locales'
const DATA = 'public/data/'

/** What tells two entries apart, as in a file of a language. */
export const entryKey = ({ message, context }: Pick<Entry, 'message' | 'context'>): string =>
  `${context ?? ''}\u0004${message}`

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

/** The files of the data set that hold something to translate, the names of states among them. */
export function filesOf(root: string): readonly Translated[] {
  const all = readAllDataFiles(root).map(({ path, content }) => ({
    file: path.slice(DATA.length),
    content,
  }))
  const states = statesIn(
    all.filter(({ file }) => file !== 'schema.json').map(({ content }) => content),
  )
  return [...all, { file: 'states.json', content: states }].flatMap(({ file, content }) => {
    const path = kindPathOf(file)
    return path in TRANSLATABLE ? [{ file, path, content }] : []
  })
}

/** The path of a file’s kind: `positions/*.json` for what lies in a folder. */
const kindPathOf = (file: string): string => file.replace(/\/[^/]+\.json$/, '/*.json')
