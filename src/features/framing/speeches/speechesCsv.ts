/** The numbers of the figures as files: one line a count, each with the view and the data that it is from. */
import { type CsvCell, toCsv } from '../../../domain/csv'
import type { SpeechState, YearRow } from '../../../domain/speeches'

/** Where a file comes from. Columns and not lines of a head, as in all files of the app. */
export interface FileHead {
  /** The whole address that shows the figure again. */
  readonly view: string
  readonly dataset: string
  readonly version: string
  readonly updated: string
  readonly source: string
}

/** Names of fields and not words of a page, so that a script can rely on them in every language. */
const HEADER = ['view', 'dataset', 'version', 'updated', 'source', 'year'] as const

const headCells = ({ view, dataset, version, updated, source }: FileHead): readonly CsvCell[] => [
  view,
  dataset,
  version,
  updated,
  source,
]

/** Speeches by year and term over all speakers; no value is an empty cell, and zero is 0. */
export function yearsCsv(
  head: FileHead,
  rows: readonly YearRow[],
  terms: readonly string[],
): string {
  return toCsv(
    [...HEADER, 'term', 'speeches_that_mention_it', 'speeches_counted'],
    rows.flatMap(({ year, speeches, mentions }) =>
      terms.map((term, index) => [...headCells(head), year, term, mentions[index], speeches]),
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
  head: FileHead,
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
          return [...headCells(head), year, code, name, term, said]
        }),
      ),
    ),
  )
}
