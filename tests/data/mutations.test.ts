// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../scripts/data/read-folder'
import { checkWhole } from '../../src/data/checkWhole'
import type { Problem } from '../../src/data/problem'
import { checkLenses } from '../../src/lens/checkLenses'
import { type Keys, REMOVE, setIn } from '../support/json'

const isLong = process.env['LONG'] === '1'
/** For each of six kinds of mutant: 24 in all, or 6,000. */
const RUNS = isLong ? 1000 : 4
/** A check of the whole real data set takes a tenth of a second, more where much else is going on. */
const LONGEST_MS = RUNS * 500 + 20_000

/** The real data set: what a reader of the app meets is a mutant of this and of nothing else. */
const TEXTS = new Map([...readFolder('public/data')].filter(([file]) => file !== 'schema.json'))
const CONTENTS = new Map(
  [...TEXTS].map(([file, text]): [string, unknown] => [file, JSON.parse(text)]),
)

/** A place in a file, and what stands there. */
interface Place {
  readonly file: string
  readonly keys: Keys
  readonly value: unknown
}

const PLACES: readonly Place[] = [...CONTENTS].flatMap(([file, content]) =>
  placesIn(file, [], content),
)

function placesIn(file: string, keys: Keys, value: unknown): Place[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
          placesIn(file, [...keys, Array.isArray(value) ? Number(key) : key], item),
        )
      : []
  return [{ file, keys, value }, ...inner]
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A place of the data set; large files do not crowd out small ones. */
function placeWhere(wanted: (place: Place) => boolean): fc.Arbitrary<Place> {
  const byFile = [...CONTENTS.keys()]
    .map((file) => PLACES.filter((place) => place.file === file && wanted(place)))
    .filter((places) => places.length > 0)
  return fc.constantFrom(...byFile).chain((places) => fc.constantFrom(...places))
}

/** The data set with one place changed. */
function changed({ file, keys }: Place, value: unknown): ReadonlyMap<string, string> {
  const content = setIn(CONTENTS.get(file), keys, value)
  return new Map(TEXTS).set(file, content === REMOVE ? '' : JSON.stringify(content))
}

/** All that the check says of a data set; a mutant must never make it throw. */
function problemsOf(texts: ReadonlyMap<string, string>): readonly Problem[] {
  const { problems, whole } = checkWhole(texts)
  return whole === undefined ? problems : [...problems, ...checkLenses(whole.core, whole.lessons)]
}

/** Says that each problem names a file of the data set, and what is wrong there. */
function expectSaid(problems: readonly Problem[]): void {
  for (const { file, path, message } of problems) {
    expect(file).toMatch(/^[a-z0-9/-]+\.json$/)
    expect(typeof path).toBe('string')
    expect(message.trim()).not.toBe('')
  }
}

/** Says that a mutant is refused in the file that was changed. */
function expectRefused(problems: readonly Problem[], file: string): void {
  expectSaid(problems)
  expect(problems.map((problem) => problem.file)).toContain(file)
}

const pathOf = (keys: Keys): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')

const anything = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e300, '', ' ', [], {}),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.jsonValue({ maxDepth: 3 }),
)

const settings = { numRuns: RUNS }

describe('a mutant of the real data set is valid, or refused with file and path', () => {
  it('that lacks a field or an item', { timeout: LONGEST_MS }, () => {
    fc.assert(
      fc.property(
        placeWhere(({ keys }) => keys.length > 0),
        (place) => {
          expectSaid(problemsOf(changed(place, REMOVE)))
        },
      ),
      settings,
    )
  })

  it('that holds something else in a place', { timeout: LONGEST_MS }, () => {
    fc.assert(
      fc.property(
        placeWhere(() => true),
        anything,
        (place, value) => {
          expectSaid(problemsOf(changed(place, value)))
        },
      ),
      settings,
    )
  })

  it('that refers to a source that is not there', { timeout: LONGEST_MS }, () => {
    const isSource = ({ keys }: Place) => keys.at(-1) === 'source' || keys.at(-2) === 'sources'
    const name = fc.stringMatching(/^[a-z]{3,9}$/).map((word) => `lost-${word}`)
    fc.assert(
      fc.property(
        placeWhere(
          (place) => place.keys.length > 1 && isSource(place) && typeof place.value === 'string',
        ),
        name,
        (place, id) => {
          const problems = problemsOf(changed(place, id))
          expect(problems).toContainEqual({
            file: place.file,
            path: pathOf(place.keys),
            message: `“${id}” is not in sources.json`,
          })
        },
      ),
      settings,
    )
  })

  it('that holds an item twice', { timeout: LONGEST_MS }, () => {
    // Items that have an id, an issue or a date stand for something of which there is one.
    const isOne = ({ value, keys }: Place) =>
      typeof keys.at(-1) === 'number' &&
      isObject(value) &&
      Object.keys(Object(value)).some((key) => ['id', 'issue', 'from'].includes(key))
    fc.assert(
      fc.property(placeWhere(isOne), (place) => {
        const [list, at] = [place.keys.slice(0, -1), Number(place.keys.at(-1))]
        const holder = PLACES.find(
          ({ file, keys }) => file === place.file && pathOf(keys) === pathOf(list),
        )
        const items: unknown[] = Array.isArray(holder?.value) ? holder.value : []
        const twice = items.toSpliced(at, 0, place.value)
        expectRefused(problemsOf(changed({ ...place, keys: list }, twice)), place.file)
      }),
      settings,
    )
  })

  it('of which a file was cut short', { timeout: LONGEST_MS }, () => {
    const cut = fc.constantFrom(...TEXTS).chain(([file, text]) =>
      fc.record({
        file: fc.constant(file),
        text: fc.nat(text.trimEnd().length - 1).map((end) => text.slice(0, end)),
      }),
    )
    fc.assert(
      fc.property(cut, ({ file, text }) => {
        expectRefused(problemsOf(new Map(TEXTS).set(file, text)), file)
      }),
      settings,
    )
  })

  it('that has a field named as the language names its own', { timeout: LONGEST_MS }, () => {
    const name = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
    )
    fc.assert(
      fc.property(
        placeWhere(({ value }) => isObject(value)),
        name,
        anything,
        (place, key, value) => {
          const problems = problemsOf(changed({ ...place, keys: [...place.keys, key] }, value))
          expectRefused(problems, place.file)
          expect(problems.map(({ path }) => path)).toContain(pathOf([...place.keys, key]))
          // Nothing that a file says reaches the objects of the program.
          expect(Object.keys(Object.prototype)).toEqual([])
        },
      ),
      settings,
    )
  })

  it('of which a file is gone', { timeout: LONGEST_MS }, () => {
    const files = [...TEXTS.keys()]
    const folders = files.map((file) => file.replace(/[^/]+$/, ''))
    // Of a folder, whose files are alike, the first is enough in the short run.
    const tried = files.filter(
      (_file, index) =>
        isLong || folders[index] === '' || folders.indexOf(folders[index] ?? '') === index,
    )
    for (const file of tried) {
      const texts = new Map(TEXTS)
      texts.delete(file)
      const problems = problemsOf(texts)
      expectSaid(problems)
      expect(problems).not.toEqual([])
    }
  })
})
