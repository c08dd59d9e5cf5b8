/** A table with what is to be said of its columns: printed as CSV, described in the metadata. */
import { type CsvCell, LIST_SEPARATOR, listCell, toCsv } from '../../src/domain/csv.ts'

/** A datatype of CSVW, by name or with its limits. */
export type Datatype = string | Readonly<Record<string, string | number>>

interface ColumnInfo {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly datatype: Datatype
  /** Whether a cell holds a list. */
  readonly list: boolean
  /** The table whose ids stand in this column. */
  readonly refersTo?: string
}

interface Column<Row> extends ColumnInfo {
  readonly cell: (row: Row) => CsvCell
}

interface TableInfo {
  /** The file’s name without its ending. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** The column whose value is each line’s own. */
  readonly key?: string
}

export interface Table extends TableInfo {
  readonly columns: readonly ColumnInfo[]
  readonly lines: readonly (readonly CsvCell[])[]
}

/** Puts a table together from things and the columns that say something of each. */
export const makeTable = <Row>(
  info: TableInfo,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Table => ({
  ...info,
  columns,
  lines: rows.map((row) => columns.map(({ cell }) => cell(row))),
})

/** The table as a file. */
export const printTable = ({ columns, lines }: Table): string =>
  toCsv(
    columns.map(({ name }) => name),
    lines,
  )

type Said = readonly [name: string, title: string, description: string]

const column =
  (datatype: Datatype) =>
  <Row>(said: Said, cell: (row: Row) => CsvCell, refersTo?: string): Column<Row> => {
    const [name, title, description] = said
    const info = { name, title, description, datatype, list: false, cell }
    return refersTo === undefined ? info : { ...info, refersTo }
  }

/** A column of texts or ids. */
export const text = column('string')
export const yesNo = column('boolean')
export const day = column('date')
export const link = column('anyURI')
export const number = column({ base: 'integer', minimum: 0 })
/** A value on the five steps. */
export const step = column({ base: 'integer', minimum: -2, maximum: 2 })
/** A date as exact as it is known. */
export const date = column({ base: 'string', format: String.raw`\d{4}(-\d{2}(-\d{2})?)?` })

/** A column of lists. An item must not hold what stands between items. */
export function list<Row>(said: Said, cell: (row: Row) => readonly string[]): Column<Row> {
  const [name, title, description] = said
  const info = { name, title, description, datatype: 'string', list: true }
  return {
    ...info,
    cell: (row) => listCell(cell(row).map((item) => item.replaceAll(LIST_SEPARATOR, ','))),
  }
}
