/**
 * Tables as CSV (RFC 4180) that a spreadsheet reads as meant: a byte order mark, so that letters of
 * all scripts arrive, and no text that a spreadsheet would run as a formula.
 */

/** A number or a yes-or-no is written as it is; nothing is an empty cell. */
export type CsvCell = string | number | boolean | null | undefined

const BYTE_ORDER_MARK = '\uFEFF'
/** What makes a spreadsheet take a text for a formula; the wide forms of East Asia do so too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u
const NEEDS_QUOTES = /[",\r\n]/

/** Stands between the items of a list within one cell. */
export const LIST_SEPARATOR = ';'

/**
 * Writes a table. A text that begins as a formula does gets an apostrophe before it; numbers do not,
 * since a spreadsheet cannot run them.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(printCell).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

/** A list as the text of one cell. */
export const listCell = (items: readonly string[]): string => items.join(LIST_SEPARATOR)

function printCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
