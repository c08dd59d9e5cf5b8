/** The rows on the screen as a table: one line a cell, each with the view, the data and the day that it is from. */
import type { Column } from '../../components/useColumns'
import { stepLabel } from '../../components/words'
import type { Row } from '../../domain/compare'
import { type CsvCell, listCell, toCsv } from '../../domain/csv'
import { checkedOf } from '../../domain/mark'
import { sourcesOf, evidenceOf, type Standing, valueOf } from '../../domain/positions'
import { questionOf } from '../../domain/question'
import type { Dataset, Issue } from '../../domain/types'

export interface RowsOnScreen {
  /** The whole address that shows these rows again. */
  readonly view: string
  readonly dataset: Pick<Dataset, 'id' | 'version'>
  readonly day: string
  readonly frame: string
  readonly columns: readonly Pick<Column, 'id' | 'name'>[]
  readonly rows: readonly Row[]
  /** What the state of a cell is called; null stands for a column whose file is not there. */
  readonly stateWords: (standing: Standing | null, issue: Issue) => string
}

/** Names of fields and not words of a page, so that a script can rely on them in every language. */
const HEADER = [
  'view',
  'dataset',
  'version',
  'as_of',
  'issue_id',
  'issue',
  'frame',
  'question',
  'actor_id',
  'actor',
  'state',
  'value',
  'step',
  'summary',
  'from',
  'confidence',
  'checked',
  'sources',
  'red_line',
] as const

/** Writes the rows; a cell without a value has its state in words, and an empty value. */
export function rowsCsv(shown: RowsOnScreen): string {
  const { view, dataset, day, frame, columns, rows } = shown
  const lines = rows.flatMap(({ issue, standings }) =>
    columns.map((column, index) => {
      const where: readonly CsvCell[] = [
        view,
        dataset.id,
        dataset.version,
        day,
        issue.id,
        issue.title,
        frame,
        questionOf(issue, frame),
        column.id,
        column.name,
      ]
      return where.concat(cellsOf(standings[index] ?? null, issue, shown.stateWords))
    }),
  )
  return toCsv(HEADER, lines)
}

function cellsOf(
  standing: Standing | null,
  issue: Issue,
  stateWords: RowsOnScreen['stateWords'],
): readonly CsvCell[] {
  const state = stateWords(standing, issue)
  if (standing === null) return [state, ...Array.from({ length: 8 }, () => null)]
  const coded = standing.kind === 'coded' ? standing.entry : null
  const evidence = evidenceOf(standing)
  return [
    state,
    valueOf(standing),
    coded === null ? null : stepLabel(issue, coded.value),
    summaryOf(standing, issue),
    'entry' in standing ? standing.entry.from : null,
    coded?.confidence,
    checkedOf(evidence),
    listCell(sourcesOf(evidence)),
    coded === null ? null : coded.redLine !== undefined,
  ]
}

/** One sentence for each state, as in the cell. */
function summaryOf(standing: Standing, issue: Issue): string | undefined {
  switch (standing.kind) {
    case 'coded':
    case 'withdrawn':
      return standing.entry.summary
    case 'split':
      return standing.entry.parts
        .map(({ label, value, summary }) => `${label}: ${stepLabel(issue, value)}. ${summary}`)
        .join(' / ')
    case 'silent':
      return standing.searched
    case 'not-yet':
    case 'not-applicable':
      return undefined
  }
}
