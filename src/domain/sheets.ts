/** How what is chosen is laid on sheets of paper. */

/** What follows the view in the address: what is singled out, and whether in large print. */
export interface SheetItem {
  readonly id: string | null
  readonly large: boolean
}

const LARGE = 'large'

/** Reads what a lens singles out on a sheet: `large`, an id, or an id followed by `.large`. */
export function sheetItemOf(item: string | null): SheetItem {
  if (item === null) return { id: null, large: false }
  const parts = item.split('.')
  const large = parts.at(-1) === LARGE
  const id = (large ? parts.slice(0, -1) : parts).join('.')
  return { id: id === '' ? null : id, large }
}

/** What the address calls it. The inverse of {@link sheetItemOf}. */
export function sheetItem({ id, large }: SheetItem): string | null {
  const words = [id, large ? LARGE : null].filter((word) => word !== null)
  return words.length === 0 ? null : words.join('.')
}

/**
 * Splits a list into as few parts as hold no more than `most` each, as even as can be, so that no
 * sheet is left with one column. `most` is at least 1. Nothing splits into nothing.
 */
export function evenParts<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most)
  return Array.from({ length: count }, (_none, index) =>
    items.slice(
      Math.round((index * items.length) / count),
      Math.round(((index + 1) * items.length) / count),
    ),
  )
}

/** Lines that a text takes where so many characters fit on one; a wide letter costs no more here. */
export const linesOf = (text: string, perLine: number): number =>
  Math.max(1, Math.ceil(text.length / perLine))

/** How many things from the first on fit, given what each costs. A thing too large ends the row. */
export function fitting(costs: readonly number[], room: number): number {
  let left = room
  const first = costs.findIndex((cost) => {
    left -= cost
    return left < 0
  })
  return first === -1 ? costs.length : first
}
