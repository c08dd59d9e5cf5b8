/** Names of states in a language that the ISO library knows, so that nobody types two hundred of them. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import countries from 'i18n-iso-countries'
import { type Entry, entryKey } from './entry.ts'

const folder = dirname(createRequire(import.meta.url).resolve('i18n-iso-countries/package.json'))

/** Translations of the names of states that the library has; empty for a language that it lacks. */
export function stateWords(tag: string, template: readonly Entry[]): ReadonlyMap<string, string> {
  const [language = ''] = tag.split('-')
  const file = join(folder, 'langs', `${language}.json`)
  if (!existsSync(file)) return new Map()
  countries.registerLocale(JSON.parse(readFileSync(file, 'utf8')))
  return new Map(
    template
      .filter(({ role }) => role === 'name')
      .flatMap((entry) => {
        const code = countries.getAlpha3Code(entry.message, 'en')
        const name = code === undefined ? undefined : countries.getName(code, language)
        return name === undefined ? [] : [[entryKey(entry), name] as const]
      }),
  )
}
