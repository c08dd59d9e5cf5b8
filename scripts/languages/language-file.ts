/** A language’s file, `languages/<tag>.po`: read and written in the form that translators’ tools know. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatter } from '@lingui/format-po'
import { contextIn, type Entry, entryKey } from './entry.ts'

const FOLDER = 'languages'

/** What the head of the file says of the language. */
export interface LanguageHead {
  /** A language tag (BCP 47), the `lang` of the page, such as `pt-BR`. */
  readonly tag: string
  /** What its readers call it. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** By which dates, numbers and order are written, where that is not the tag: such as `ar-u-nu-latn`. */
  readonly formats: string
}

export interface LanguageFile {
  readonly head: LanguageHead
  /** Translations by the key of their entry. An empty or a fuzzy one is none. */
  readonly words: ReadonlyMap<string, string>
}

export const languagePath = (root: string, tag: string): string => join(root, FOLDER, `${tag}.po`)

/** The tags of the languages that have a file, in the order of the alphabet. */
export const tagsIn = (root: string): readonly string[] =>
  existsSync(join(root, FOLDER))
    ? readdirSync(join(root, FOLDER))
        .filter((name) => name.endsWith('.po'))
        .map((name) => name.slice(0, -'.po'.length))
        .toSorted()
    : []

/** Reads a language’s file; throws with one sentence if its head is wrong. */
export const readLanguage = (root: string, tag: string): LanguageFile =>
  parseLanguage(readFileSync(languagePath(root, tag), 'utf8'), tag)

/** The file’s text as a language; `tag` is that of the file’s name. */
export function parseLanguage(text: string, tag: string): LanguageFile {
  const format = formatter({ lineNumbers: false })
  const parsed = format.parse(text, { locale: tag, sourceLocale: 'en', filename: `${tag}.po` })
  if (parsed instanceof Promise) throw new Error('a language is read at once')
  const words = Object.entries(parsed).flatMap(([id, item]) => {
    const isFuzzy = flagsOf(item.extra).includes('fuzzy')
    if (!item.translation || isFuzzy || item.obsolete === true) return []
    const key = entryKey({ message: item.message ?? id, context: item.context ?? undefined })
    return [[key, item.translation] as const]
  })
  return { head: headOf(text, tag), words: new Map(words) }
}

const flagsOf = (extra: unknown): readonly unknown[] => {
  const flags: unknown =
    typeof extra === 'object' && extra !== null ? Reflect.get(extra, 'flags') : undefined
  return Array.isArray(flags) ? flags : []
}

function headOf(text: string, tag: string): LanguageHead {
  const start = text.slice(0, text.indexOf('\n\n'))
  const field = (name: string): string =>
    new RegExp(`^"${name}: (.*?)\\\\n"$`, 'm').exec(start)?.[1]?.trim() ?? ''
  const dir = field('X-Direction')
  const name = field('X-Language-Name')
  const formats = field('X-Formats') || tag
  const file = `${FOLDER}/${tag}.po`
  if (!isTag(tag)) throw new Error(`${file}: “${tag}” is not a language tag such as “pt-BR”`)
  if (!isTag(formats)) throw new Error(`${file}: X-Formats “${formats}” is not a language tag`)
  if (name === '')
    throw new Error(`${file}: X-Language-Name is missing: what do its readers call it?`)
  if (dir !== 'ltr' && dir !== 'rtl') throw new Error(`${file}: X-Direction must be ltr or rtl`)
  return { tag, name, dir, formats }
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The text of a language’s file for a template, with the translations that there are. */
export function printLanguage(
  { tag, name, dir, formats }: LanguageHead,
  template: readonly Entry[],
  words: ReadonlyMap<string, string>,
): string {
  const head = [
    'msgid ""',
    'msgstr ""',
    ...[
      `Language: ${tag}`,
      `X-Language-Name: ${name}`,
      `X-Direction: ${dir}`,
      `X-Formats: ${formats}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
    ].map((line) => `"${line}\\n"`),
  ].join('\n')
  const known = new Set(template.map(entryKey))
  /** Translations whose English has changed since, by the place of the text: a start for the new one. */
  const earlier = new Map(
    [...words].flatMap(([key, said]) => (known.has(key) ? [] : [[contextIn(key), said] as const])),
  )
  const items = template.map((entry) => {
    const said = words.get(entryKey(entry))
    if (said !== undefined) return printEntry(entry, said, false)
    const before = entry.context === undefined ? undefined : earlier.get(entry.context)
    const isPlace = entry.context?.includes('#') === true
    return isPlace && before !== undefined
      ? printEntry(entry, before, true)
      : printEntry(entry, '', false)
  })
  return `${[head, ...items].join('\n\n')}\n`
}

function printEntry(
  { message, context, role, origins, comments }: Entry,
  words: string,
  isFuzzy: boolean,
): string {
  return [
    `#. ${ROLE_WORDS[role]}`,
    ...comments.map((comment) => `#. ${comment}`),
    ...origins.map((origin) => `#: ${origin}`),
    // Tools for translators show these apart; until somebody has looked, English is shown.
    ...(isFuzzy ? ['#, fuzzy'] : []),
    ...(context === undefined ? [] : [`msgctxt ${quoted(context)}`]),
    `msgid ${quoted(message)}`,
    `msgstr ${quoted(words)}`,
  ].join('\n')
}

const ROLE_WORDS: Readonly<Record<Entry['role'], string>> = {
  app: 'Words of the app: needed',
  name: 'Name, the same wherever it stands: needed',
  label: 'Label of the data: needed',
  prose: 'Text of the data: stays in English until it is translated',
}

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`
