// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'

const ROOT = join(import.meta.dirname, '../..')
const SRC = join(ROOT, 'src')

/** Known to everyone who writes here, whatever the data set of the day holds. */
const ALWAYS = ['Budapest', 'Hanoi', 'Russia', 'China', 'United States']

/** Codes of the codebook’s fixed lists (kinds of actor, tracks): words of the code, even where an actor bears one. */
const CODES = new Set([
  'state',
  'integration organisation',
  'state group',
  'civil society',
  'industry',
  'un body',
  'international body',
  'experts',
])

/** Ids of actors that are English words or words of HTML too; their names are looked for all the same. */
const WORDS = new Set(['can', 'nor', 'col'])

const namedSchema = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    shortName: v.string(),
    symbol: v.optional(v.string()),
  }),
)

/** The ids and names of what a file of the data set lists. */
function namesIn(file: string): readonly string[] {
  const path = join(ROOT, 'public/data', file)
  if (!existsSync(path)) return []
  const items = v.parse(namedSchema, JSON.parse(readFileSync(path, 'utf8')))
  return items.flatMap(({ id, name, shortName, symbol }) => [id, name, shortName, symbol ?? id])
}

const isCode = (word: string): boolean => CODES.has(word.toLowerCase().replaceAll('-', ' '))

const words = [...new Set([...ALWAYS, ...namesIn('actors.json'), ...namesIn('instruments.json')])]
  .filter((word) => !isCode(word) && !WORDS.has(word))
  .map((word) => ({ word, pattern: patternOf(word) }))

/** An id or an abbreviation is a whole word as it is written; a name counts in any case, and with an ending. */
function patternOf(word: string): RegExp {
  const text = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
  return word === word.toLowerCase() || word === word.toUpperCase()
    ? new RegExp(String.raw`(?<![\p{L}\p{N}-])${text}(?![\p{L}\p{N}-])`, 'u')
    : new RegExp(String.raw`(?<![\p{L}\p{N}])${text}`, 'iu')
}

/** Each line of a text that names one of the words. */
const namedIn = (file: string, text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      words
        .filter(({ pattern }) => pattern.test(line))
        .map(({ word }) => `${file}:${index + 1}: “${word}” in: ${line.trim()}`),
    )

describe('the code', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('locales/'))

  it('names no country, no treaty and no actor of the data set', () => {
    expect(files.length).toBeGreaterThan(10)
    const found = files.flatMap((file) =>
      namedIn(`src/${file}`, readFileSync(join(SRC, file), 'utf8')),
    )
    expect(found).toEqual([])
  })

  it('would be caught if it did', () => {
    // In a text, in a comment, as part of an id, with an ending.
    for (const line of [
      'const home = "Hanoi"',
      '// as the BUDAPEST convention says',
      "'budapest-standing'",
      'a Russian draft',
    ]) {
      expect(namedIn('x.ts', line)).not.toEqual([])
    }
    expect(namedIn('x.ts', 'an industry, a state, civil-society')).toEqual([])
  })
})
