// @vitest-environment node
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/data/decode'
import { parseJson } from '../../src/data/parseJson'
import { printProblem } from '../../src/data/problem'

const SCHEMA = v.array(
  v.strictObject({
    name: v.string(),
    count: v.exactOptional(v.number()),
    inner: v.exactOptional(v.record(v.string(), v.boolean())),
  }),
)

/** What decoding says, as it is printed. */
function linesOf(input: unknown): readonly string[] {
  const decoded = decode(SCHEMA, 'file.json', input)
  return decoded.ok ? [] : decoded.problems.map(printProblem)
}

describe('decoding', () => {
  it('answers with what the file holds', () => {
    const input = [{ name: 'one' }, { name: 'two', count: 2 }]
    expect(decode(SCHEMA, 'file.json', input)).toEqual({ ok: true, value: input })
  })

  it.each<[string, unknown, readonly string[]]>([
    ['the file holds nothing', null, ['file.json: should be a list, not null']],
    ['the file holds something else', { a: 1 }, ['file.json: should be a list, not an object']],
    ['a field is missing', [{}], ['file.json: [0].name: is missing: add it']],
    [
      'a field is misspelt',
      [{ name: 'one', cuont: 2 }],
      ['file.json: [0].cuont: is not a field of this item: remove it or mend its name'],
    ],
    [
      'a field is of another type',
      [{ name: 'one', count: '2' }],
      ['file.json: [0].count: should be a number, not "2"'],
    ],
    ['an item is a list', [{ name: [] }], ['file.json: [0].name: should be a text, not a list']],
    [
      'several things are wrong',
      [{ name: 1 }, 'two', { count: true }],
      [
        'file.json: [0].name: should be a text, not 1',
        'file.json: [1]: should be an object, not "two"',
        'file.json: [2].name: is missing: add it',
        'file.json: [2].count: should be a number, not true',
      ],
    ],
  ])('says where and how to mend it if %s', (_wrong, input, lines) => {
    expect(linesOf(input)).toEqual(lines)
  })

  it.each(['__proto__', 'constructor', 'prototype'])(
    'refuses a field named %s, even where a field may have any name',
    (name) => {
      const parsed: unknown = JSON.parse(`[{ "name": "one", "inner": { "${name}": true } }]`)
      expect(linesOf(parsed)).toEqual([
        `file.json: [0].inner.${name}: is a name that data cannot have: rename or remove it`,
      ])
    },
  )

  it('names every one of many problems', () => {
    expect(linesOf(Array.from({ length: 1000 }, () => ({})))).toHaveLength(1000)
  })

  it('repeats no more of a wrong value than a reader needs', () => {
    const [line = ''] = linesOf([{ name: 'one', count: 'x'.repeat(100_000) }])
    expect(line.length).toBeLessThan(200)
  })

  it('bears lists within lists a hundred thousand deep', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    expect(linesOf([deep])).toContain('file.json: [0].name: is missing: add it')
  })
})

describe('reading JSON', () => {
  it('answers with what the text says', () => {
    expect(parseJson('file.json', '[1]')).toEqual({ ok: true, value: [1] })
  })

  it.each([
    ['', 'is empty: a data file holds JSON'],
    [' \n', 'is empty: a data file holds JSON'],
    ['[1,\n2', 'is not JSON: it breaks off at line 2, column 2'],
    ['["one', 'is not JSON: it breaks off at line 1, column 6'],
    ['[\n  1 2\n]', expect.stringMatching(/^is not JSON: .+ at line 2, column 5$/)],
    ['<!doctype html>', expect.stringMatching(/^is not JSON: /)],
  ])('says of %j what is wrong', (text, message) => {
    expect(parseJson('file.json', text)).toEqual({
      ok: false,
      problems: [{ file: 'file.json', path: '', message }],
    })
  })
})

describe('printing a problem', () => {
  it('gives file, path and message in one line', () => {
    expect(printProblem({ file: 'a.json', path: '[0].id', message: 'is missing' })).toBe(
      'a.json: [0].id: is missing',
    )
    expect(printProblem({ file: 'a.json', path: '', message: 'is empty' })).toBe('a.json: is empty')
  })

  it('shows no character that could rule a terminal or turn the line around', () => {
    const line = printProblem({ file: 'a.json', path: 'x\u001B[2J', message: 'one\n\u202Etwo' })
    expect(line).toBe('a.json: x\uFFFD[2J: one\uFFFD\uFFFDtwo')
  })
})
