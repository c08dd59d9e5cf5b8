/** What is missing or wrong in a language’s file, held against the template. */
import { createCompiledCatalog } from '@lingui/cli/api'
import type { LanguageFile } from './language-file.ts'
import { type Entry, entryKey } from './entry.ts'

/** What a language lacks and has, and what is wrong with it. */
export interface LanguageReport {
  /** Texts that a language must have before it is published: all but prose. */
  readonly missing: readonly Entry[]
  /** Prose that stays in English. */
  readonly english: readonly Entry[]
  /** Translations that would break a page, each as a sentence. */
  readonly wrong: readonly string[]
  /** Translations of texts that are no longer there, or have changed since. */
  readonly outdated: number
}

// Letters that would let a text hide or reorder its surroundings; the data set may hold none either.
// oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u

/** Holds a language against the template. */
export function checkLanguage({ words }: LanguageFile, template: readonly Entry[]): LanguageReport {
  const open = template.filter((entry) => !words.has(entryKey(entry)))
  const known = new Set(template.map(entryKey))
  return {
    missing: open.filter(({ role }) => role !== 'prose'),
    english: open.filter(({ role }) => role === 'prose'),
    wrong: template.flatMap((entry) => faultsOf(entry, words.get(entryKey(entry)))),
    outdated: [...words.keys()].filter((key) => !known.has(key)).length,
  }
}

function faultsOf(entry: Entry, translation: string | undefined): readonly string[] {
  if (translation === undefined) return []
  const where = `“${shortened(entry.message)}”`
  const hidden = HIDDEN.test(translation)
    ? [`${where}: holds a hidden control or direction character: remove it`]
    : []
  if (entry.role !== 'app') return hidden
  const [wanted, given] = [holdersOf(entry.message), holdersOf(translation)]
  if (given === null) return [...hidden, `${where}: cannot be read: look at its braces`]
  return wanted === given
    ? hidden
    : [
        ...hidden,
        `${where}: has ${given || 'no placeholder'} where English has ${wanted || 'none'}`,
      ]
}

/** The placeholders and tags of a message, each once and in order: a translation must have the same. Null if it cannot be read. */
function holdersOf(message: string): string | null {
  const { source, errors } = createCompiledCatalog('en', { message }, { namespace: 'json' })
  if (errors.length > 0) return null
  const compiled: { readonly messages: { readonly message: unknown } } = JSON.parse(source)
  return [...new Set(holdersIn(compiled.messages.message))].toSorted().join(' ')
}

/** A compiled message is a list of texts and of placeholders, which hold their name first and their choices last. */
function holdersIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [...part.matchAll(/<\/?\w+\/?>/g)].map(([tag]) => tag)
  if (!Array.isArray(part)) return []
  return part.flatMap((token: unknown): readonly string[] => {
    if (!Array.isArray(token)) return holdersIn(token)
    const [name, , choices]: readonly unknown[] = token
    const inner = typeof choices === 'object' && choices !== null ? Object.values(choices) : []
    return [`{${String(name)}}`, ...inner.flatMap(holdersIn)]
  })
}

/** How much of a text is repeated in a message. */
const LONGEST_SHOWN = 60

const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
