/**
 * `npm run i18n:language TAG`: writes `languages/TAG.po` with every text to translate, or brings one
 * that is there up to date: what is translated stays, what has changed is asked for anew.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkLanguage } from './languages/check-language.ts'
import {
  type LanguageHead,
  languagePath,
  printLanguage,
  readLanguage,
} from './languages/language-file.ts'
import { stateWords } from './languages/state-words.ts'
import { templateOf } from './languages/template.ts'

const root = process.cwd()
const [tag = ''] = process.argv.slice(2)

/** What can be known of a language by its tag; a translator mends what is wrong. */
function newHead(): LanguageHead {
  const [canonical] = Intl.getCanonicalLocales(tag)
  if (canonical === undefined || canonical !== tag) throw new RangeError(tag)
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return { tag, name, dir: directionOf(new Intl.Locale(tag)), formats: tag }
}

/** Runtimes differ in whether the direction is a property or a function; some types know neither. */
function directionOf(locale: object): 'ltr' | 'rtl' {
  const made: unknown = Reflect.get(locale, 'getTextInfo')
  const info: unknown =
    typeof made === 'function' ? made.call(locale) : Reflect.get(locale, 'textInfo')
  return typeof info === 'object' && info !== null && Reflect.get(info, 'direction') === 'rtl'
    ? 'rtl'
    : 'ltr'
}

try {
  const path = languagePath(root, tag)
  const template = templateOf(root)
  const before = existsSync(path)
    ? readLanguage(root, tag)
    : { head: newHead(), words: stateWords(tag, template) }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, printLanguage(before.head, template, before.words))
  const { missing, english, outdated } = checkLanguage(before, template)
  console.log(
    `languages/${tag}.po: ${template.length} texts; still needed ${missing.length}, in English for now ${english.length}, dropped because the English changed ${outdated}.`,
  )
} catch (error) {
  console.error(
    error instanceof RangeError
      ? 'Name a language by its tag: “npm run i18n:language pt-BR”.'
      : String(error instanceof Error ? error.message : error),
  )
  process.exitCode = 1
}
