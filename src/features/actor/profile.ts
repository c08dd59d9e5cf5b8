import type { ProfileMark, ProfileRow } from '../../charts/spec'
import { stepLabel } from '../../components/words'
import { type CsvCell, listCell } from '../../domain/csv'
import { markOf } from '../../domain/mark'
import type { Standing } from '../../domain/positions'
import type { Standings } from '../../domain/standings'
import type { Chapter, Issue } from '../../domain/types'

/** Where a standing stands in a profile: its steps, or the state in which there is none. */
export function profileMark(standing: Standing | undefined): ProfileMark {
  if (standing === undefined) return 'unknown'
  const mark = markOf(standing)
  switch (mark.shape) {
    case 'dot':
      return [mark.value]
    case 'joined':
      return mark.values
    case 'dashed':
      return 'silent'
    case 'dotted':
      return 'not-yet'
    case 'none':
      return 'not-asked'
  }
}

/** All issues under their chapters, with the mark of each side. */
export const profileRows = (
  chapters: readonly Chapter[],
  issues: readonly Issue[],
  sides: readonly Standings[],
): readonly ProfileRow[] =>
  chapters.flatMap(({ id, title }) => {
    const own = issues.filter(({ chapter }) => chapter === id)
    if (own.length === 0) return []
    return [
      { id: `chapter ${id}`, label: title, marks: [] },
      ...own.map((issue) => ({
        id: issue.id,
        label: issue.title,
        marks: sides.map((side) => profileMark(side.get(issue.id))),
      })),
    ]
  })

/** Names of fields and not words of a page, so that a script can rely on them in every language. */
export const PROFILE_COLUMNS: readonly string[] = ['issue', 'column', 'state', 'value']

/** One line an issue and side; a split has its steps in one cell, and no value is an empty cell. */
export const profileLines = (
  rows: readonly ProfileRow[],
  sides: readonly string[],
): readonly (readonly CsvCell[])[] =>
  rows.flatMap(({ id, marks }) =>
    marks.map((mark, side) => [id, sides[side], stateCell(mark), valueCell(mark)]),
  )

function stateCell(mark: ProfileMark): string {
  if (typeof mark === 'string') return mark
  return mark.length === 1 ? 'coded' : 'split'
}

function valueCell(mark: ProfileMark): CsvCell {
  if (typeof mark === 'string') return null
  return mark.length === 1 ? mark[0] : listCell(mark.map(String))
}

/** The labels of the steps on which a mark stands. */
export const markLabels = (issue: Issue, mark: readonly number[]): string =>
  issue.steps
    .filter(({ value }) => mark.includes(value))
    .map(({ value }) => stepLabel(issue, value))
    .join(' / ')
