/** Which layers a word, an actor or a text would keep safe, and on the side of which vocabulary. */
import { foldText } from './text'
import type { Actor, Definition, Frame, Instrument, Layer, Term } from './types'

/** What the figure of the layers is made of. */
export interface LayerMaterial {
  readonly frames: readonly Frame[]
  /** From the ground up. */
  readonly layers: readonly Layer[]
  readonly actors: readonly Actor[]
  readonly terms: readonly Term[]
  readonly texts: readonly Instrument[]
}

/** Something that reaches layers: a word, or a text’s definition of one. */
export interface Piece {
  /** The vocabularies it belongs to; empty for none. */
  readonly frames: readonly string[]
  readonly layers: readonly string[]
}

/** A vocabulary with its words. */
export interface Vocabulary {
  readonly frame: Frame
  readonly terms: readonly Term[]
  /** The word it is named after: the first that the data set lists for it. */
  readonly head: Term | undefined
}

/** What a reader can single out in the figure. */
export type Subject =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'text'; readonly text: Instrument }
  | {
      readonly kind: 'definition'
      readonly text: Instrument
      readonly definition: Definition
      /** Counted from 1 within the text. */
      readonly number: number
    }
  | { readonly kind: 'layer'; readonly layer: Layer }

/** The vocabularies of a word: one, or none. */
export const framesOf = ({ frame }: Term): readonly string[] => (frame === undefined ? [] : [frame])

/** The vocabularies in the order of the data set, each with its words in theirs. */
export const vocabulariesOf = ({ frames, terms }: LayerMaterial): readonly Vocabulary[] =>
  frames.map((frame) => {
    const own = terms.filter((term) => term.frame === frame.id)
    return { frame, terms: own, head: own[0] }
  })

/** Words that belong to no vocabulary, or to several. */
export const looseTerms = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ frame }) => frame === undefined)

/** The first word of a vocabulary in each language but the reader’s, in which its label stands. */
export function ownWords({ terms }: Vocabulary, language: string): readonly Term[] {
  const seen = new Set([language])
  return terms.filter((term) => {
    if (seen.has(term.language)) return false
    seen.add(term.language)
    return true
  })
}

/** The actors who use some of these words, with how many; most first, else in the data set’s order. */
export function usersOf(
  terms: readonly Term[],
  actors: readonly Actor[],
): readonly { readonly actor: Actor; readonly count: number }[] {
  return actors
    .map((actor) => ({ actor, count: termsOf(actor, terms).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** The words that an actor uses. */
export const termsOf = (actor: Actor, terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ usedBy }) => usedBy.includes(actor.id))

/** What the address calls a subject: `term.<id>`, `actor.<id>`, `text.<id>`, `text.<id>.<number>`, `layer.<id>`. */
export function itemOf(subject: Subject): string {
  switch (subject.kind) {
    case 'term':
      return `term.${subject.term.id}`
    case 'actor':
      return `actor.${subject.actor.id}`
    case 'text':
      return `text.${subject.text.id}`
    case 'definition':
      return `text.${subject.text.id}.${subject.number}`
    case 'layer':
      return `layer.${subject.layer.id}`
  }
}

/** The subject that an address names; undefined if there is none such. The inverse of {@link itemOf}. */
export function subjectAt(item: string, material: LayerMaterial): Subject | undefined {
  const [kind, id, number, ...rest] = item.split('.')
  if (id === undefined || rest.length > 0) return undefined
  if (kind === 'text') return textAt(id, number, material.texts)
  if (number !== undefined) return undefined
  const withId = <T extends { readonly id: string }>(items: readonly T[]): T | undefined =>
    items.find((other) => other.id === id)
  const term = kind === 'term' ? withId(material.terms) : undefined
  if (term !== undefined) return { kind: 'term', term }
  const actor = kind === 'actor' ? withId(material.actors) : undefined
  if (actor !== undefined) return { kind: 'actor', actor }
  const layer = kind === 'layer' ? withId(material.layers) : undefined
  return layer && { kind: 'layer', layer }
}

function textAt(
  id: string,
  number: string | undefined,
  texts: readonly Instrument[],
): Subject | undefined {
  const text = texts.find((other) => other.id === id)
  if (text === undefined) return undefined
  if (number === undefined) return { kind: 'text', text }
  // Written in one way only, so that one thing has one address.
  const definition = /^[1-9]\d*$/.test(number) ? text.definitions?.[Number(number) - 1] : undefined
  return definition && { kind: 'definition', text, definition, number: Number(number) }
}

/** What a subject consists of; all words where nothing is singled out. */
export function piecesOf(subject: Subject | undefined, { terms }: LayerMaterial): readonly Piece[] {
  if (subject === undefined) return terms.map(pieceOf)
  switch (subject.kind) {
    case 'term':
      return [pieceOf(subject.term)]
    case 'actor':
      return termsOf(subject.actor, terms).map(pieceOf)
    case 'text':
      return subject.text.definitions ?? []
    case 'definition':
      return [subject.definition]
    case 'layer':
      return terms.filter(({ layers }) => layers.includes(subject.layer.id)).map(pieceOf)
  }
}

/** A word as a piece. */
export const pieceOf = (term: Term): Piece => ({ frames: framesOf(term), layers: term.layers })

/** Whether two words are the same, whatever their case and accents. */
export const sameWords = (
  a: { readonly text: string; readonly language: string },
  b: { readonly text: string; readonly language: string },
): boolean => a.language === b.language && foldText(a.text) === foldText(b.text)

/** The words that a subject lights up: its own, or those that it defines. */
export function litTerms(
  subject: Subject | undefined,
  { terms }: LayerMaterial,
): ReadonlySet<string> {
  const lit = terms.filter((term) => isLit(term, subject))
  return new Set(lit.map(({ id }) => id))
}

function isLit(term: Term, subject: Subject | undefined): boolean {
  if (subject === undefined) return true
  switch (subject.kind) {
    case 'term':
      return term.id === subject.term.id
    case 'actor':
      return term.usedBy.includes(subject.actor.id)
    case 'layer':
      return term.layers.includes(subject.layer.id)
    case 'text':
      return (subject.text.definitions ?? []).some((definition) => defines(definition, term))
    case 'definition':
      return defines(subject.definition, term)
  }
}

/** Whether a text’s definition is one of these very words. */
const defines = ({ term, language }: Definition, word: Term): boolean =>
  sameWords({ text: term, language }, word)
