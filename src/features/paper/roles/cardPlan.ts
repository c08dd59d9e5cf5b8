/**
 * How much of a record goes on a role card. A card must be one page for the richest actor, so the lines
 * that each part takes are reckoned beforehand, with room to spare; what does not fit is counted and
 * named as left out. The widths are those of Roles.module.css on A4, the height that of letter paper.
 */
import type { RoleStance, Sides } from '../../../domain/roleCard'
import { fitting, linesOf } from '../../../domain/sheets'
import type { Actor } from '../../../domain/types'
import { stepLabel } from '../../../components/words'

/** A row of the table: a stance with who is near and far. */
export interface CardRow extends RoleStance {
  readonly sides: Sides<Actor>
}

export interface Size {
  /** Lines of text on the pages that a card may take. */
  readonly lines: number
  /** Characters in a line over the whole width. */
  readonly whole: number
  /** Characters in a line of the column of stances. */
  readonly stance: number
  /** Characters in a line of a column of names. */
  readonly names: number
  /** Most names in such a column; the rest are counted. */
  readonly mostNames: number
  /** Most stances that are told with a sentence; the rest in a line. */
  readonly mostFull: number
  readonly mostSources: number
  /** Most issues that are named in a sentence. */
  readonly mostIssues: number
}

/** One page of 8.5 points. */
export const USUAL: Size = {
  lines: 66,
  whole: 124,
  stance: 68,
  names: 26,
  mostNames: 4,
  mostFull: 6,
  mostSources: 5,
  mostIssues: 4,
}

/** Two pages of 18 points. */
export const LARGE: Size = {
  lines: 58,
  whole: 52,
  stance: 25,
  names: 11,
  mostNames: 2,
  mostFull: 2,
  mostSources: 2,
  mostIssues: 2,
}

/** Names, and how many are left out. */
export interface Cut<T> {
  readonly shown: readonly T[]
  readonly more: number
}

/** The first of some things, and the number of the rest. */
export const cut = <T>(items: readonly T[], most: number): Cut<T> => ({
  shown: items.slice(0, most),
  more: Math.max(0, items.length - most),
})

/** Lines of a list of names with its “and 3 more”. */
function nameLines(names: readonly Actor[], size: Size): number {
  const { shown, more } = cut(names, size.mostNames)
  const words = [...shown.map(({ shortName }) => shortName), ...(more > 0 ? ['and 00 more'] : [])]
  return linesOf(words.join(', '), size.names)
}

/** Lines that a row takes; its padding and its rule count as half a line. */
function rowLines({ issue, standing, sides }: CardRow, full: boolean, size: Size): number {
  const { entry } = standing
  const title = `${issue.title}: ${stepLabel(issue, entry.value)}`
  // Bold letters are wider.
  const words =
    linesOf(title, size.stance * 0.92) + (full ? linesOf(entry.summary, size.stance) + 2 : 0)
  return Math.max(words, nameLines(sides.allies, size), nameLines(sides.opponents, size)) + 0.5
}

/** What a card shows of its stances. */
export interface CardPlan {
  readonly full: readonly CardRow[]
  readonly short: readonly CardRow[]
  /** Stances that are only counted. */
  readonly left: number
}

/**
 * Chooses rows in their order: the first ones with a sentence, then as many more as a line each as
 * there is room for. `besides` is what stands around the table, in lines.
 */
export function planCard(rows: readonly CardRow[], besides: number, size: Size): CardPlan {
  const room = size.lines - besides
  const first = rows.slice(0, size.mostFull)
  const fullCosts = first.map((row) => rowLines(row, true, size))
  // The sentences may take two thirds, so that more than a few stances are on the card.
  const fullCount = fitting(fullCosts, room * 0.65)
  const used = fullCosts.slice(0, fullCount).reduce((sum, cost) => sum + cost, 0)
  const rest = rows.slice(fullCount)
  const shortCount = fitting(
    rest.map((row) => rowLines(row, false, size)),
    room - used,
  )
  return {
    full: rows.slice(0, fullCount),
    short: rest.slice(0, shortCount),
    left: rest.length - shortCount,
  }
}

/** Lines of paragraphs over the whole width, half a line between them. */
export const paragraphLines = (texts: readonly string[], size: Size): number =>
  texts.reduce((sum, text) => sum + linesOf(text, size.whole) + 0.3, 0)
