/**
 * Two made-up languages that find what a real one would suffer from: one of long words, one that runs
 * right to left. Both keep no plain letter of the English, so that a text which is not in the
 * catalogue is seen by a machine, and stand in brackets, so that a text that is cut off is seen by a
 * person. Made for tests; no build for readers has them.
 */
import type { LanguageFile, LanguageHead } from './language-file.ts'
import { type Entry, entryKey } from './entry.ts'

/** The tags are those that the Unicode locale data keep for such languages, so `Intl` knows them. */
export const MADE_UP: readonly LanguageHead[] = [
  { tag: 'en-XA', name: 'Ļöñĝ ŵöŕðš', dir: 'ltr', formats: 'en-XA' },
  { tag: 'ar-XB', name: 'من اليمين', dir: 'rtl', formats: 'ar-XB' },
]

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'
const ARABIC = 'ابتدهفجحيكلمنهوبقرستثوغخيزابتدهفجحيكلمنهوبقرستثوغخيز'

const letters = (from: string, to: string): ReadonlyMap<string, string> => {
  const others = Array.from(to)
  return new Map(Array.from(from).map((letter, place) => [letter, others[place] ?? letter]))
}

const TO_ACCENTED = letters(PLAIN, ACCENTED)
const TO_ARABIC = letters(PLAIN, ARABIC)

const replaced = (text: string, by: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => by.get(letter) ?? letter).join('')

/** How much longer than in English a text is: German and Russian add 30 to 60 %, short words more. */
const LONGER = 0.6

/** Each word with more vowels: a long word is what breaks a line, and a line of more words is not. */
const lengthened = (text: string): string =>
  text.replace(/\p{L}{3,}/gu, (word) => {
    const more = Math.ceil(word.length * LONGER)
    return `${word}${'öéûåî'.repeat(Math.ceil(more / 5)).slice(0, more)}`
  })

/** The made-up languages, made from the template. */
export const madeUpLanguages = (template: readonly Entry[]): readonly LanguageFile[] =>
  MADE_UP.map((head) => ({
    head,
    words: new Map(template.map((entry) => [entryKey(entry), madeUp(entry, head)] as const)),
  }))

function madeUp({ message, role }: Entry, { tag, dir }: LanguageHead): string {
  const say = (text: string): string =>
    dir === 'rtl' ? replaced(text, TO_ARABIC) : lengthened(replaced(text, TO_ACCENTED))
  return `⟦${role === 'app' ? mapMessage(message, tag, say) : say(message)}⟧`
}

/**
 * A message (ICU) with its words changed and its placeholders, tags and plural forms kept; each plural
 * has all forms that the language needs.
 */
export function mapMessage(message: string, tag: string, say: (text: string) => string): string {
  const parts = splitMessage(message)
  return parts
    .map((part) => (part.isWords ? say(part.text) : mapHolder(part.text, tag, say)))
    .join('')
}

interface MessagePart {
  readonly text: string
  readonly isWords: boolean
}

/** Words, and what is none: a placeholder with all that its braces hold, a tag, the number sign. */
function splitMessage(message: string): readonly MessagePart[] {
  const parts: MessagePart[] = []
  let words = ''
  for (let at = 0; at < message.length; at += 1) {
    const end = holderEnd(message, at)
    if (end === null) {
      words += message.charAt(at)
      continue
    }
    parts.push({ text: words, isWords: true }, { text: message.slice(at, end), isWords: false })
    words = ''
    at = end - 1
  }
  return [...parts, { text: words, isWords: true }]
}

/** Where the placeholder, tag or number sign that begins here ends; null where none begins. */
function holderEnd(message: string, at: number): number | null {
  const tag = /^<\/?\w+\/?>/.exec(message.slice(at))?.[0]
  if (tag !== undefined) return at + tag.length
  if (message.charAt(at) !== '{') return null
  let depth = 0
  for (let end = at; end < message.length; end += 1) {
    if (message.charAt(end) === '{') depth += 1
    if (message.charAt(end) === '}') depth -= 1
    if (depth === 0) return end + 1
  }
  return null
}

function mapHolder(holder: string, tag: string, say: (text: string) => string): string {
  const choice = /^\{\s*(\w+)\s*,\s*(plural|selectordinal|select)\s*,(.*)\}$/s.exec(holder)
  if (choice === null) return holder
  const [, name = '', kind = '', inner = ''] = choice
  const forms = formsOf(inner)
  const other = forms.get('other') ?? ''
  const wanted = kind === 'select' ? [] : pluralForms(tag, kind === 'selectordinal')
  for (const form of wanted) if (!forms.has(form)) forms.set(form, other)
  const said = [...forms].map(([form, text]) => `${form} {${mapMessage(text, tag, say)}}`)
  return `{${name}, ${kind}, ${said.join(' ')}}`
}

const pluralForms = (tag: string, isOrdinal: boolean): readonly string[] =>
  new Intl.PluralRules(tag, { type: isOrdinal ? 'ordinal' : 'cardinal' }).resolvedOptions()
    .pluralCategories

/** The forms of a choice by their names, such as `one` and `other`. */
function formsOf(inner: string): Map<string, string> {
  const forms = new Map<string, string>()
  const name = /\s*([=\w]+)\s*/y
  for (let at = 0; at < inner.length;) {
    name.lastIndex = at
    const form = name.exec(inner)
    const end = form === null ? null : holderEnd(inner, name.lastIndex)
    if (form === null || end === null) break
    forms.set(form[1] ?? '', inner.slice(name.lastIndex + 1, end - 1))
    at = end
  }
  return forms
}
