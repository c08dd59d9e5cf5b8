import { memo } from 'react'
import type { Column } from '../../components/useColumns'
import type { Standing } from '../../domain/positions'
import type { Issue } from '../../domain/types'
import { Cell } from './Cell'

interface CellsProps {
  readonly columns: readonly Column[]
  /** By column; null while a column’s file is not there. */
  readonly standings: readonly (Standing | null)[]
  readonly issue: Issue
}

/** The cells of a row, which a change of its head leaves alone. */
export const Cells = memo(function Cells({ columns, standings, issue }: CellsProps) {
  return columns.map((column, index) => (
    <Cell
      key={column.id}
      columnId={column.id}
      columnName={column.name}
      failed={column.state.kind === 'failed'}
      standing={standings[index] ?? null}
      issue={issue}
    />
  ))
}, sameCells)

/** Whether two rows of cells show the same: a standing that did not change is the very same object. */
export function sameCells(before: CellsProps, after: CellsProps): boolean {
  return (
    before.issue === after.issue &&
    before.columns.length === after.columns.length &&
    before.columns.every((column, index) => isSameColumn(column, after.columns[index])) &&
    before.standings.every((standing, index) => standing === after.standings[index])
  )
}

const isSameColumn = (before: Column, after: Column | undefined): boolean =>
  before === after ||
  (before.id === after?.id && before.name === after.name && before.state.kind === after.state.kind)
