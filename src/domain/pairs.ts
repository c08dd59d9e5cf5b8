/** Words beside their nearest counterparts. */
import { foldText } from './text'
import type { Frame, Term } from './types'

/** Two words that are each other’s nearest, with the words that lead to them. */
export interface Family {
  /** In the order of the frames; one word alone where it has no counterpart. */
  readonly pair: readonly [Term, ...Term[]]
  /** Words whose nearest counterpart, or its counterpart in turn, is one of the pair. */
  readonly near: readonly Term[]
}

/** What a reader looks for among the words. */
export interface WordChoice {
  /** A frame’s id, `loose` for words of none or several, or empty for all. */
  readonly frame: string
  /** A language’s code; empty for all. */
  readonly language: string
  readonly query: string
}

/** Stands for words of no vocabulary, or of several. */
export const LOOSE = 'loose'

/**
 * Words by families: those that lead to one another by their nearest counterparts. As each word names
 * one counterpart at most, a family holds one circle at most; where that is of two words they are its
 * pair, else its first word and that one’s counterpart are.
 */
export function familiesOf(terms: readonly Term[], frames: readonly Frame[]): readonly Family[] {
  const byId = new Map(terms.map((term) => [term.id, term]))
  return groupsOf(terms, byId).map((group) => {
    const pair = pairOf(group, byId)
    const [first, second] = pair
    const turned = second !== undefined && rankOf(second, frames) < rankOf(first, frames)
    return {
      pair: turned ? [second, first] : pair,
      near: group.filter((term) => !pair.includes(term)),
    }
  })
}

/** The nearest counterpart of a word; none where it names itself or no word of the list. */
function nearestOf(term: Term, byId: ReadonlyMap<string, Term>): Term | undefined {
  return term.pair === undefined || term.pair === term.id ? undefined : byId.get(term.pair)
}

/** Words joined by any chain of counterparts, in the order of the first of each. */
function groupsOf(
  terms: readonly Term[],
  byId: ReadonlyMap<string, Term>,
): readonly (readonly [Term, ...Term[]])[] {
  const label = new Map(terms.map(({ id }, index) => [id, index]))
  const labelOf = ({ id }: Term): number => label.get(id) ?? -1
  for (const term of terms) {
    const nearest = nearestOf(term, byId)
    if (nearest === undefined) continue
    const [kept, given] = [labelOf(term), labelOf(nearest)].toSorted((a, b) => a - b)
    if (kept === undefined || given === undefined || kept === given) continue
    for (const [id, value] of label) if (value === given) label.set(id, kept)
  }
  return terms.flatMap((term, index) => {
    if (labelOf(term) !== index) return []
    const others = terms.filter((other) => other !== term && labelOf(other) === index)
    return [[term, ...others] as const]
  })
}

function pairOf(
  group: readonly [Term, ...Term[]],
  byId: ReadonlyMap<string, Term>,
): readonly [Term, ...Term[]] {
  for (const term of group) {
    const nearest = nearestOf(term, byId)
    if (nearest !== undefined && nearestOf(nearest, byId) === term) return [term, nearest]
  }
  const leading = group.find((term) => nearestOf(term, byId) !== undefined) ?? group[0]
  const nearest = nearestOf(leading, byId)
  return nearest === undefined ? [leading] : [leading, nearest]
}

/** Where a word’s vocabulary stands among the frames; words of none stand last. */
function rankOf({ frame }: Term, frames: readonly Frame[]): number {
  const index = frames.findIndex(({ id }) => id === frame)
  return index === -1 ? frames.length : index
}

/** The families that hold a word which fits; of the words near a pair only those that fit. */
export function selectFamilies(families: readonly Family[], choice: WordChoice): readonly Family[] {
  return families
    .map(({ pair, near }) => ({ pair, near: near.filter((term) => fits(term, choice)) }))
    .filter(({ pair, near }) => near.length > 0 || pair.some((term) => fits(term, choice)))
}

/** Whether a word is of the wanted vocabulary and language and holds each of the words looked for. */
export function fits(term: Term, { frame, language, query }: WordChoice): boolean {
  if (frame !== '' && (term.frame ?? LOOSE) !== frame) return false
  if (language !== '' && term.language !== language) return false
  const text = foldText(
    [term.text, term.transliteration, ...(term.script ?? []), term.definition].join(' '),
  )
  return foldText(query)
    .split(/\s+/u)
    .every((word) => text.includes(word))
}
