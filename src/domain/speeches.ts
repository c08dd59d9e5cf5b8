/**
 * Counts of speeches that mention a term. A speech either mentions it or does not: how often it does
 * so within one speech is left aside, since long speeches would weigh more.
 */
import type { TermFrequency } from './types'

/** The counts, ready to be asked: who spoke in a year, and who mentioned a term in it. */
export interface Speeches {
  /** The terms in the file’s order. */
  readonly terms: readonly string[]
  /** Every year from the first counted speech to the last, those without a speech as well. */
  readonly years: readonly number[]
  /** All speeches. */
  readonly total: number
  readonly spoke: ReadonlyMap<number, ReadonlySet<string>>
  /** By term, then by year; a count of zero is no mention. */
  readonly said: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>
}

const NOBODY: ReadonlySet<string> = new Set()

/** Puts the file’s counts in order. Pass the whole file: a speech without an entry says nothing. */
export function indexSpeeches({ terms, counts, words }: TermFrequency): Speeches {
  const spoke = new Map<number, Set<string>>()
  for (const { year, speaker } of words) addTo(spoke, year, speaker)
  const said = new Map(terms.map((term) => [term, new Map<number, Set<string>>()]))
  for (const { year, speaker, term, count } of counts) {
    const byYear = said.get(term)
    if (byYear !== undefined && count > 0) addTo(byYear, year, speaker)
  }
  return { terms, years: allYears([...spoke.keys()]), total: words.length, spoke, said }
}

function addTo(sets: Map<number, Set<string>>, year: number, speaker: string): void {
  const set = sets.get(year)
  if (set === undefined) sets.set(year, new Set([speaker]))
  else set.add(speaker)
}

function allYears(years: readonly number[]): readonly number[] {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_none, index) => first + index)
}

const saidIn = ({ said }: Speeches, term: string, year: number): ReadonlySet<string> =>
  said.get(term)?.get(year) ?? NOBODY

/** One year: how many speeches were counted, and how many of them mention each term. */
export interface YearRow {
  readonly year: number
  readonly speeches: number
  /** In the order of the terms asked for; null where no speech was counted, which is not zero. */
  readonly mentions: readonly (number | null)[]
}

/** Speeches that mention each of some terms, year by year, over all speakers. */
export function yearRows(speeches: Speeches, terms: readonly string[]): readonly YearRow[] {
  return speeches.years.map((year) => {
    const counted = speeches.spoke.get(year)?.size ?? 0
    return {
      year,
      speeches: counted,
      mentions: terms.map((term) => (counted === 0 ? null : saidIn(speeches, term, year).size)),
    }
  })
}

/** A term over all years; the years are null where no speech mentions it. */
export interface TermTotal {
  readonly speeches: number
  readonly speakers: number
  readonly first: number | null
  /** The year with most speeches, the earliest of equals. */
  readonly peak: { readonly year: number; readonly mentions: number; readonly of: number } | null
}

/** How many speeches mention a term, by how many speakers, since when, and when most. */
export function termTotal(speeches: Speeches, term: string): TermTotal {
  let peak: TermTotal['peak'] = null
  let first: number | null = null
  let sum = 0
  const speakers = new Set<string>()
  for (const year of speeches.years) {
    const who = saidIn(speeches, term, year)
    const mentions = who.size
    if (mentions === 0) continue
    first ??= year
    sum += mentions
    for (const speaker of who) speakers.add(speaker)
    if (peak === null || mentions > peak.mentions) {
      peak = { year, mentions, of: speeches.spoke.get(year)?.size ?? 0 }
    }
  }
  return { speeches: sum, speakers: speakers.size, first, peak }
}

/** What became of a term in one speaker’s speech of a year. */
export type SpeechState = 'said' | 'not-said' | 'no-speech'

/** A speaker and a term, in the order of `speeches.years`. */
export const speakerYears = (
  speeches: Speeches,
  speaker: string,
  term: string,
): readonly SpeechState[] =>
  speeches.years.map((year) => {
    if (saidIn(speeches, term, year).has(speaker)) return 'said'
    return speeches.spoke.get(year)?.has(speaker) === true ? 'not-said' : 'no-speech'
  })

/** How many of a speaker’s speeches there were, and how many of them mention the term. */
export const countYears = (
  states: readonly SpeechState[],
): { readonly said: number; readonly spoke: number } => ({
  said: states.filter((state) => state === 'said').length,
  spoke: states.filter((state) => state !== 'no-speech').length,
})

/** One who mentioned a term. */
export interface SpeakerCount {
  readonly speaker: string
  readonly speeches: number
  /** All speeches of this speaker that were counted. */
  readonly of: number
  readonly first: number
  readonly last: number
}

/** Who mentioned a term: those with most speeches first, equals by their code. */
export function speakersOf(speeches: Speeches, term: string): readonly SpeakerCount[] {
  const years = new Map<string, number[]>()
  for (const year of speeches.years) {
    for (const speaker of saidIn(speeches, term, year)) {
      years.set(speaker, [...(years.get(speaker) ?? []), year])
    }
  }
  return [...years]
    .map(([speaker, said]) => ({
      speaker,
      speeches: said.length,
      of: speechesBy(speeches, speaker),
      first: Math.min(...said),
      last: Math.max(...said),
    }))
    .toSorted((a, b) => b.speeches - a.speeches || (a.speaker < b.speaker ? -1 : 1))
}

/** How many speeches of a speaker were counted. */
export const speechesBy = ({ spoke }: Speeches, speaker: string): number =>
  [...spoke.values()].filter((who) => who.has(speaker)).length

/**
 * Terms of which one is always said together with the other: each speech that mentions `inner`
 * mentions `outer` too. Such lines must not be added up.
 */
export function nestedTerms(
  speeches: Speeches,
  terms: readonly string[],
): readonly { readonly inner: string; readonly outer: string }[] {
  return terms.flatMap((inner) =>
    terms
      .filter((outer) => outer !== inner && isWithin(speeches, inner, outer))
      .map((outer) => ({ inner, outer })),
  )
}

function isWithin(speeches: Speeches, inner: string, outer: string): boolean {
  const byYear = [...(speeches.said.get(inner) ?? [])]
  return (
    byYear.length > 0 &&
    byYear.every(([year, who]) => {
      const others = saidIn(speeches, outer, year)
      return [...who].every((speaker) => others.has(speaker))
    })
  )
}

/**
 * The terms to begin with: first those that are a vocabulary’s own name (their id is the frame’s),
 * then those that have grown most, until there are `most`. The data decide, not the code.
 */
export function defaultTerms(
  speeches: Speeches,
  frames: readonly string[],
  most = 4,
): readonly string[] {
  const named = frames.filter((frame) => speeches.terms.includes(frame))
  const grown = speeches.terms
    .filter((term) => !named.includes(term))
    .map((term) => ({ term, growth: growthOf(speeches, term) }))
    .toSorted((a, b) => b.growth - a.growth)
    .map(({ term }) => term)
  return [...named, ...grown].slice(0, Math.max(most, named.length))
}

/** Speeches that mention a term in the later half of the years, less those in the earlier half. */
function growthOf(speeches: Speeches, term: string): number {
  const middle = ((speeches.years[0] ?? 0) + (speeches.years.at(-1) ?? 0)) / 2
  return speeches.years.reduce(
    (sum, year) => sum + Math.sign(year - middle) * saidIn(speeches, term, year).size,
    0,
  )
}
