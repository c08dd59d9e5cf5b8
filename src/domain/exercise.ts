/** The exercise of the words: a definition is read, and the reader says whose words it explains. */
import { foldText } from './text'
import type { Actor, Term } from './types'

/** What a reader has said of a definition; empty where nothing yet. */
export interface Said {
  readonly frame: string
  readonly actor: string
}

/**
 * The words whose definitions can be asked for, in an order that mixes them and is the same each time:
 * those of one vocabulary with someone who uses them, whose definition names neither the word itself
 * nor any actor.
 */
export function questionsOf(terms: readonly Term[], actors: readonly Actor[]): readonly Term[] {
  const names = new Set(
    actors.flatMap(({ name, shortName }) => stemsOf(`${name} ${shortName}`)),
  )
  return terms
    .filter(({ frame, usedBy }) => frame !== undefined && usedBy.length > 0)
    .filter(({ text, definition }) => !foldText(definition).includes(foldText(text)))
    .filter(({ definition }) => !stemsOf(definition).some((stem) => names.has(stem)))
    .toSorted((a, b) => hashOf(a.id) - hashOf(b.id))
}

/** So many letters tell a name, and the words made from it, from others. */
const STEM = 4

/** The beginnings of the words with a capital, such as a name and the adjective made from it. */
const stemsOf = (text: string): readonly string[] =>
  (text.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? [])
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM))

/** FNV-1a, 32 bits (draft-eastlake-fnv): scatters ids evenly without chance. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}

/** Whether what was said is what the sources say; an actor counts if it is one of those who use the word. */
export const agrees = (
  { frame, usedBy }: Term,
  said: Said,
): { readonly frame: boolean; readonly actor: boolean } => ({
  frame: said.frame === frame,
  actor: usedBy.includes(said.actor),
})
