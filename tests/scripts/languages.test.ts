// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkLanguage } from '../../scripts/languages/check-language'
import { type Entry, entryKey } from '../../scripts/languages/entry'
import { parseLanguage, printLanguage } from '../../scripts/languages/language-file'
import { MADE_UP, madeUpLanguages, mapMessage } from '../../scripts/languages/made-up'
import { templateOf } from '../../scripts/languages/template'

const entry = (message: string, more: Partial<Entry> = {}): Entry => ({
  message,
  context: undefined,
  role: 'app',
  origins: ['src/app/Some.tsx'],
  comments: [],
  id: undefined,
  ...more,
})

const HEAD = { tag: 'fr', name: 'français', dir: 'ltr', formats: 'fr-CH' } as const
const TITLE = entry('Scope', { role: 'label', context: 'issues.json#issues.scope.title' })
const TEXT = entry('A long text', { role: 'prose', context: 'actors.json#usa.summary' })
const COUNT = entry('{0, plural, one {# source} other {# sources}}')

describe('a language’s file', () => {
  it('holds what was written to it: quotes, lines, backslashes, and which English it is of', () => {
    const odd = entry('A “b” "c" \\ d\nnext', { context: 'x' })
    const words = new Map([
      [entryKey(odd), 'Un «b» "c" \\ d\nsuite'],
      [entryKey(TITLE), 'Portée'],
    ])
    const { head, words: read } = parseLanguage(
      printLanguage(HEAD, [odd, TITLE, TEXT], words),
      'fr',
    )
    expect(head).toEqual(HEAD)
    expect(read).toEqual(words)
  })

  it('offers a translation whose English has changed as a draft, which is not shown', () => {
    const before = new Map([[entryKey(TITLE), 'Portée']])
    const changed = { ...TITLE, message: 'Scope of the treaty' }
    const text = printLanguage(HEAD, [changed], before)
    expect(text).toContain(
      '#, fuzzy\nmsgctxt "issues.json#issues.scope.title"\nmsgid "Scope of the treaty"\nmsgstr "Portée"',
    )
    expect(parseLanguage(text, 'fr').words.size).toBe(0)
  })

  it.each([
    ['X-Direction', '"X-Direction: down\\n"', 'X-Direction must be ltr or rtl'],
    ['X-Language-Name', '"X-Language-Name: \\n"', 'X-Language-Name is missing'],
    ['X-Formats', '"X-Formats: ??\\n"', 'is not a language tag'],
  ])('is refused with one sentence when its %s is wrong', (name, line, sentence) => {
    const text = printLanguage(HEAD, [TITLE], new Map()).replace(
      new RegExp(`"${name}: .*"`),
      () => line,
    )
    expect(() => parseLanguage(text, 'fr')).toThrow(sentence)
  })
})

describe('the check of a language', () => {
  const check = (words: readonly (readonly [Entry, string])[]) =>
    checkLanguage(
      { head: HEAD, words: new Map(words.map(([one, said]) => [entryKey(one), said])) },
      [TITLE, TEXT, COUNT],
    )

  it('lists what a language must have, and counts prose apart', () => {
    const { missing, english, wrong } = check([[TITLE, 'Portée']])
    expect(missing).toEqual([COUNT])
    expect(english).toEqual([TEXT])
    expect(wrong).toEqual([])
  })

  it('finds a lost placeholder, a lost tag and a hidden letter', () => {
    expect(check([[COUNT, 'des sources']]).wrong).toHaveLength(1)
    expect(check([[TITLE, 'Por\u202Etée']]).wrong).toHaveLength(1)
    expect(
      check([[COUNT, '{0, plural, one {# source} many {# de sources} other {# sources}}']]).wrong,
    ).toEqual([])
  })

  it('counts translations of texts that are gone', () => {
    expect(check([[entry('Gone'), 'Parti']]).outdated).toBe(1)
  })
})

describe('the made-up languages', () => {
  const shout = (text: string): string => text.toUpperCase()

  it('keep placeholders, tags and choices, and change the words in them', () => {
    expect(mapMessage('By <0>{name}</0> on {day}', 'en', shout)).toBe('BY <0>{name}</0> ON {day}')
    expect(mapMessage('{sort, select, asc {up} other {down}}', 'en', shout)).toBe(
      '{sort, select, asc {UP} other {DOWN}}',
    )
  })

  it('have every plural form that their language needs', () => {
    // Arabic tells apart none, one, two, a few, many and the rest.
    expect(mapMessage('{0, plural, one {# word} other {# words}}', 'ar', shout)).toBe(
      '{0, plural, one {# WORD} other {# WORDS} few {# WORDS} many {# WORDS} two {# WORDS} zero {# WORDS}}',
    )
  })

  it('say everything that there is to say, keep what is no word, and leave no plain letter of a text', () => {
    const template = templateOf(process.cwd())
    for (const language of madeUpLanguages(template)) {
      const { missing, english, wrong } = checkLanguage(language, template)
      expect([missing, english, wrong]).toEqual([[], [], []])
      const texts = template.filter(({ role }) => role !== 'app')
      const plain = texts.filter((one) => /[A-Za-z]/.test(language.words.get(entryKey(one)) ?? ''))
      expect(plain).toEqual([])
    }
    expect(MADE_UP.map(({ dir }) => dir)).toEqual(['ltr', 'rtl'])
  })
})

describe('the template', () => {
  const template = templateOf(process.cwd())

  it('has words of the app, names, labels and prose of the data, each once', () => {
    expect(new Set(template.map(({ role }) => role))).toEqual(
      new Set(['app', 'name', 'label', 'prose']),
    )
    expect(new Set(template.map(entryKey)).size).toBe(template.length)
  })

  it('says a name once, wherever it stands, so that what is joined by names stays joined', () => {
    const names = template.filter(({ role }) => role === 'name').map(({ message }) => message)
    expect(new Set(names).size).toBe(names.length)
  })
})
