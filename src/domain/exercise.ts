/** The exercise of the words: a definition is read, and the reader says whose words it explains. */
import type { Actor, Frame, Term } from './types'

/** What a reader has said of a definition; empty where nothing yet. */
export interface Said {
  readonly frame: string
  readonly actor: string
}

/** A word, with its definition as it is asked. */
export interface Question {
  readonly term: Term
  /** The definition without the names that would give the answer away. */
  readonly asked: string
}

/** Stands where a name was. */
export const BLANK = '[…]'

/**
 * The words that can be asked for: those of one vocabulary with someone who uses them, in an order that
 * mixes them and is the same each time.
 */
export function questionsOf(
  terms: readonly Term[],
  actors: readonly Actor[],
  frames: readonly Frame[],
): readonly Question[] {
  const users = actors.filter(({ id }) => terms.some(({ usedBy }) => usedBy.includes(id)))
  const names = namesPattern(users, frames)
  return terms
    .filter(({ frame, usedBy }) => frame !== undefined && usedBy.length > 0)
    .toSorted((a, b) => hashOf(a.id) - hashOf(b.id))
    .map((term) => ({ term, asked: term.definition.replace(names, BLANK) }))
}

/**
 * Finds the names of actors and vocabularies: whole names; codes in capitals; and what is made from a
 * name of one word, such as its adjective.
 */
function namesPattern(actors: readonly Actor[], frames: readonly Frame[]): RegExp {
  const whole = [
    ...actors.flatMap(({ id, name, shortName }) => [name, shortName, id.toUpperCase()]),
    ...frames.flatMap(({ label }) => [label, label.toLowerCase()]),
  ]
  const made = actors.flatMap(({ shortName }) =>
    /^\p{L}{5,}$/u.test(shortName) ? [shortName.slice(0, -1)] : [],
  )
  const parts = [
    ...whole.toSorted((a, b) => b.length - a.length).map((name) => `${escaped(name)}(?!\\p{L})`),
    ...made.map((stem) => `${escaped(stem)}\\p{L}*`),
  ]
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|')})`, 'gu')
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

/** FNV-1a of 32 bits (draft-eastlake-fnv): scatters ids evenly and without chance. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}

/** Whether what was said is what the record says; an actor counts if it is one of those who use the word. */
export const agrees = (
  { frame, usedBy }: Term,
  said: Said,
): { readonly frame: boolean; readonly actor: boolean } => ({
  frame: said.frame === frame,
  actor: usedBy.includes(said.actor),
})
