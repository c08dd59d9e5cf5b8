/** Sums of the bench that need no browser. */

/**
 * The middle of some values: of an even number the mean of the two in the middle. Throws for none.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new Error('no value has a median')
  return (lower + upper) / 2
}

/**
 * A figure against what it may come to at most.
 * @typedef {{ readonly name: string, readonly value: number, readonly most: number }} Target
 */

/** @param {Target} target */
export const isMet = ({ value, most }) => value <= most

/**
 * One line for all: how many targets are met, and which are missed by how much.
 * @param {readonly Target[]} targets
 */
export function verdictOf(targets) {
  const missed = targets.filter((target) => !isMet(target))
  const met = `${targets.length - missed.length} of ${targets.length} targets met`
  if (missed.length === 0) return `${met}.`
  const names = missed.map(
    ({ name, value, most }) => `${name} (${short(value)}, of ${short(most)})`,
  )
  return `${met}. Missed: ${names.join('; ')}.`
}

/** At most two digits after the point. */
const short = (/** @type {number} */ value) => String(Math.round(value * 100) / 100)

/**
 * Rows as lines, in columns as wide as their widest cell; the first to the left, figures to the right.
 * @param {readonly (readonly string[])[]} rows
 */
export function inColumns(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
}
