import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countYears,
  defaultTerms,
  indexSpeeches,
  nestedTerms,
  speakersOf,
  speakerYears,
  speechesBy,
  termTotal,
  yearRows,
} from '../../src/domain/speeches'
import type { TermFrequency } from '../../src/domain/types'

/**
 * Three speakers, 2001 to 2005; nobody is counted in 2003.
 *
 *        2001      2002      2004      2005
 * AAA    lamp      –         lamp,bulb lamp,bulb
 * BBB    –         (none)    lamp      bulb,lamp
 * CCC    (none)    –         (none)    lamp
 */
const file = (more: Partial<TermFrequency> = {}): TermFrequency => ({
  terms: ['lamp', 'bulb', 'wick'],
  words: [
    ...['AAA', 'BBB'].map((speaker) => ({ year: 2001, speaker, words: 100 })),
    ...['AAA', 'CCC'].map((speaker) => ({ year: 2002, speaker, words: 100 })),
    ...['AAA', 'BBB'].map((speaker) => ({ year: 2004, speaker, words: 100 })),
    ...['AAA', 'BBB', 'CCC'].map((speaker) => ({ year: 2005, speaker, words: 100 })),
  ],
  counts: [
    { year: 2001, speaker: 'AAA', term: 'lamp', count: 1 },
    { year: 2004, speaker: 'AAA', term: 'lamp', count: 30 },
    { year: 2004, speaker: 'AAA', term: 'bulb', count: 1 },
    { year: 2004, speaker: 'BBB', term: 'lamp', count: 2 },
    { year: 2005, speaker: 'AAA', term: 'lamp', count: 1 },
    { year: 2005, speaker: 'AAA', term: 'bulb', count: 1 },
    { year: 2005, speaker: 'BBB', term: 'lamp', count: 1 },
    { year: 2005, speaker: 'BBB', term: 'bulb', count: 5 },
    { year: 2005, speaker: 'CCC', term: 'lamp', count: 1 },
    // Written down, and still not said.
    { year: 2002, speaker: 'AAA', term: 'wick', count: 0 },
  ],
  rule: 'Whole words.',
  source: 'gazette',
  ...more,
})

const speeches = indexSpeeches(file())

describe('speeches by year', () => {
  it('are counted once, however often the word is said in one, and a year without any has no value', () => {
    expect(yearRows(speeches, ['lamp', 'bulb'])).toEqual([
      { year: 2001, speeches: 2, mentions: [1, 0] },
      { year: 2002, speeches: 2, mentions: [0, 0] },
      // Not nought: nobody was counted.
      { year: 2003, speeches: 0, mentions: [null, null] },
      { year: 2004, speeches: 2, mentions: [2, 1] },
      { year: 2005, speeches: 3, mentions: [3, 2] },
    ])
    expect(speeches.total).toBe(9)
  })

  it('never count more mentions than speeches', () => {
    const speaker = fc.constantFrom('AAA', 'BBB', 'CCC')
    const year = fc.integer({ min: 1990, max: 1996 })
    const entry = fc.record({ year, speaker })
    fc.assert(
      fc.property(fc.array(entry), fc.array(fc.integer({ min: 0, max: 3 })), (spoken, counts) => {
        const unique = [
          ...new Map(spoken.map((one) => [`${one.year}${one.speaker}`, one])).values(),
        ]
        const made = indexSpeeches({
          ...file(),
          words: unique.map((one) => ({ ...one, words: 1 })),
          counts: unique.slice(0, counts.length).map(({ year: when, speaker: who }, index) => ({
            year: when,
            speaker: who,
            term: 'lamp',
            count: counts[index] ?? 0,
          })),
        })
        const rows = yearRows(made, ['lamp'])
        for (const row of rows) {
          if (row.speeches === 0) expect(row.mentions).toEqual([null])
          else expect(row.mentions[0]).toBeLessThanOrEqual(row.speeches)
        }
        const sum = rows.reduce((all, { mentions: [some] }) => all + (some ?? 0), 0)
        expect(termTotal(made, 'lamp').speeches).toBe(sum)
      }),
    )
  })
})

describe('a term over all years', () => {
  it('has its speeches, its speakers, its first year and its peak', () => {
    expect(termTotal(speeches, 'lamp')).toEqual({
      speeches: 6,
      speakers: 3,
      first: 2001,
      peak: { year: 2005, mentions: 3, of: 3 },
    })
  })

  it('has neither first year nor peak if nobody said it, though it has an entry of zero', () => {
    expect(termTotal(speeches, 'wick')).toEqual({
      speeches: 0,
      speakers: 0,
      first: null,
      peak: null,
    })
  })

  it('has the earliest of equal years as its peak', () => {
    const even = indexSpeeches(
      file({
        counts: [
          { year: 2001, speaker: 'AAA', term: 'lamp', count: 1 },
          { year: 2005, speaker: 'BBB', term: 'lamp', count: 9 },
        ],
      }),
    )
    expect(termTotal(even, 'lamp').peak).toEqual({ year: 2001, mentions: 1, of: 2 })
  })
})

describe('a speaker', () => {
  it('who was not there is told from one who did not say it', () => {
    const states = speakerYears(speeches, 'BBB', 'bulb')
    expect(states).toEqual(['not-said', 'no-speech', 'no-speech', 'not-said', 'said'])
    expect(countYears(states)).toEqual({ said: 1, spoke: 3 })
  })

  it('is listed with speeches, of how many, first and last year; equals by their code', () => {
    expect(speakersOf(speeches, 'lamp')).toEqual([
      { speaker: 'AAA', speeches: 3, of: 4, first: 2001, last: 2005 },
      { speaker: 'BBB', speeches: 2, of: 3, first: 2004, last: 2005 },
      { speaker: 'CCC', speeches: 1, of: 2, first: 2005, last: 2005 },
    ])
    expect(speakersOf(speeches, 'bulb').map(({ speaker }) => speaker)).toEqual(['AAA', 'BBB'])
    expect(speakersOf(speeches, 'unheard')).toEqual([])
    expect(speechesBy(speeches, 'CCC')).toBe(2)
  })
})

describe('terms within terms', () => {
  it('are found where each speech with the one has the other too', () => {
    expect(nestedTerms(speeches, ['lamp', 'bulb', 'wick'])).toEqual([
      { inner: 'bulb', outer: 'lamp' },
    ])
  })
})

describe('the terms that a page begins with', () => {
  it('are the vocabularies’ own names, then those that have grown most', () => {
    // Middle 2003: lamp 5 later and 1 earlier, bulb 3 later; wick none.
    expect(defaultTerms(speeches, [], 2)).toEqual(['lamp', 'bulb'])
    expect(defaultTerms(speeches, ['wick', 'not-counted'], 2)).toEqual(['wick', 'lamp'])
  })

  it('leave no vocabulary out for want of room', () => {
    expect(defaultTerms(speeches, ['wick', 'bulb'], 1)).toEqual(['wick', 'bulb'])
  })

  it('are none where nothing is counted', () => {
    const nothing = indexSpeeches({ ...file(), terms: [], words: [], counts: [] })
    expect(defaultTerms(nothing, ['wick'])).toEqual([])
    expect(nothing.years).toEqual([])
  })
})
