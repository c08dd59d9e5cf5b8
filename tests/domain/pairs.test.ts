import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familiesOf, type Family, fits, LOOSE, selectFamilies } from '../../src/domain/pairs'
import type { Term } from '../../src/domain/types'
import { frame, term } from './wordBuilders'

const FRAMES = [frame('low'), frame('high')]

const names = (families: readonly Family[]): readonly string[] =>
  families.map(
    ({ pair, near }) =>
      `${pair.map(({ id }) => id).join('=')}${near.map(({ id }) => ` ${id}`).join('')}`,
  )

/** Words written as `a>b`: a’s nearest is b. */
const words = (...arrows: readonly string[]): readonly Term[] =>
  arrows.map((arrow) => {
    const [id = '', pair] = arrow.split('>')
    return term(id, pair === undefined ? {} : { pair })
  })

describe('words by families', () => {
  it.each([
    ['two that name each other', ['a>b', 'b>a'], ['a=b']],
    ['one that leads to a pair', ['c>a', 'a>b', 'b>a'], ['a=b c']],
    ['one that leads there through another', ['a>b', 'b>a', 'd>c', 'c>b'], ['a=b d c']],
    ['a chain with no pair', ['a>b', 'b'], ['a=b']],
    ['a circle of three', ['a>b', 'b>c', 'c>a'], ['a=b c']],
    ['words that stand alone', ['a', 'b'], ['a', 'b']],
    ['a word that names itself', ['a>a'], ['a']],
    ['a counterpart that is not there', ['a>z'], ['a']],
    ['two families', ['a>b', 'x>y', 'b>a', 'y>x'], ['a=b', 'x=y']],
    ['families that a later word joins', ['a', 'b>c', 'c>a'], ['b=c a']],
  ])('puts together %s', (_what, arrows, families) => {
    expect(names(familiesOf(words(...arrows), FRAMES))).toEqual(families)
  })

  it('puts the word of the first frame first, as in the figure', () => {
    const terms = [
      term('signal', { pair: 'lamp', frame: 'high' }),
      term('lamp', { pair: 'signal', frame: 'low' }),
      term('peace', { pair: 'war' }),
      term('war', { pair: 'peace', frame: 'high' }),
    ]
    expect(names(familiesOf(terms, FRAMES))).toEqual(['lamp=signal', 'war=peace'])
  })

  it('loses no word and shows none twice', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.constantFrom(...ids, 'z'), { nil: undefined }), {
          minLength: ids.length,
          maxLength: ids.length,
        }),
        (pairs) => {
          const terms = ids.map((id, index) => {
            const pair = pairs[index]
            return term(id, pair === undefined ? {} : { pair })
          })
          const shown = familiesOf(terms, FRAMES).flatMap(({ pair, near }) => near.concat(pair))
          expect(shown.map(({ id }) => id).toSorted()).toEqual(ids)
        },
      ),
    )
  })
})

describe('a search for words', () => {
  const russian = term('signal', {
    text: 'безопасность',
    transliteration: 'bezopasnost',
    language: 'ru',
    frame: 'high',
    definition: 'Keeping signals safe.',
  })
  const all = { frame: '', language: '', query: '' }

  it.each([
    [{}, true],
    [{ query: 'БЕЗОПАС' }, true],
    [{ query: 'Bezopasnost signals' }, true],
    [{ query: 'lamps' }, false],
    [{ language: 'ru' }, true],
    [{ language: 'en' }, false],
    [{ frame: 'high' }, true],
    [{ frame: 'low' }, false],
    [{ frame: LOOSE }, false],
  ])('by %j', (choice, found) => {
    expect(fits(russian, { ...all, ...choice })).toBe(found)
  })

  it('finds words of no vocabulary by themselves', () => {
    expect(fits(term('peace'), { ...all, frame: LOOSE })).toBe(true)
  })

  it('keeps the pair together, and of the words near it those that fit', () => {
    const families = familiesOf(words('lamp>torch', 'torch>lamp', 'lantern>lamp', 'x>lamp'), [])
    expect(names(selectFamilies(families, { ...all, query: 'torch' }))).toEqual(['lamp=torch'])
    expect(names(selectFamilies(families, { ...all, query: 'lantern' }))).toEqual([
      'lamp=torch lantern',
    ])
    expect(selectFamilies(families, { ...all, query: 'nothing' })).toEqual([])
  })
})
