/** The numbers of the figures as files: one line a count, each with the view and the data that it is from. */
import { HEAD_COLUMNS } from '../../../components/useFigureHead'
import { type CsvCell, toCsv } from '../../../domain/csv'
import type { SpeechState, YearRow } from '../../../domain/speeches'

const HEADER = [...HEAD_COLUMNS, 'source', 'year']

/** Speeches by year and term over all speakers; no value is an empty cell, and zero is 0. */
export function yearsCsv(
  head: readonly CsvCell[],
  rows: readonly YearRow[],
  terms: readonly string[],
): string {
  return toCsv(
    [...HEADER, 'term', 'speeches_that_mention_it', 'speeches_counted'],
    rows.flatMap(({ year, speeches, mentions }) =>
      terms.map((term, index) => [...head, year, term, mentions[index], speeches]),
    ),
  )
}

/** What became of the terms in the speeches of some speakers. */
export interface SpeakerYears {
  readonly code: string
  readonly name: string
  /** By term, in the order of the years. */
  readonly states: readonly (readonly SpeechState[])[]
}

/** One line a speaker, year and term: whether the speech mentions it, empty where there is no speech. */
export function speakersCsv(
  head: readonly CsvCell[],
  speakers: readonly SpeakerYears[],
  terms: readonly string[],
  years: readonly number[],
): string {
  return toCsv(
    [...HEADER, 'speaker', 'name', 'term', 'mentioned'],
    speakers.flatMap(({ code, name, states }) =>
      years.flatMap((year, place) =>
        terms.map((term, index) => {
          const state = states[index]?.[place]
          const said = state === 'no-speech' || state === undefined ? null : state === 'said'
          return [...head, year, code, name, term, said]
        }),
      ),
    ),
  )
}
