/** What does not fit a picture of two sides with a word each, found in the data. */
import {
  type LayerMaterial,
  type Piece,
  pieceOf,
  sameWords,
  termsOf,
  type Vocabulary,
  vocabulariesOf,
} from './layers'
import type { Actor, Definition, Frame, Instrument, Layer, Term } from './types'

/** A word as someone uses it: an entry of the list of words, or a text’s definition. */
export type Use =
  | { readonly kind: 'term'; readonly term: Term }
  | {
      readonly kind: 'definition'
      readonly text: Instrument
      readonly definition: Definition
      /** Counted from 1 within the text. */
      readonly number: number
    }

/** One wording in one language with several reaches. */
export interface Homonym {
  readonly text: string
  readonly language: string
  readonly uses: readonly Use[]
}

/** An actor that uses words of more than one vocabulary. */
export interface Bilingual {
  readonly actor: Actor
  readonly spoken: readonly { readonly frame: Frame; readonly terms: readonly Term[] }[]
}

/** A use whose reach is not that of its vocabulary. */
export interface Stray {
  readonly use: Use
  readonly frame: Frame
  /** Layers that the word which names the vocabulary does not reach. */
  readonly beyond: readonly Layer[]
  /** Layers that set the vocabulary apart, where the use reaches none of them. */
  readonly without: readonly Layer[]
}

export interface Misfits {
  readonly falseFriends: readonly Term[]
  readonly homonyms: readonly Homonym[]
  readonly bilinguals: readonly Bilingual[]
  readonly strays: readonly Stray[]
}

/** Everything that does not fit, by kind, in the order of the data set. */
export function misfitsOf(material: LayerMaterial): Misfits {
  const uses = usesIn(material)
  return {
    falseFriends: material.terms.filter(({ falseFriend }) => falseFriend !== undefined),
    homonyms: homonymsIn(uses),
    bilinguals: bilingualsIn(material),
    strays: straysIn(uses, material),
  }
}

/** How many things do not fit. */
export const countMisfits = ({ falseFriends, homonyms, bilinguals, strays }: Misfits): number =>
  falseFriends.length + homonyms.length + bilinguals.length + strays.length

/** All uses of words: the list of words first, then the definitions of each text. */
const usesIn = ({ terms, texts }: LayerMaterial): readonly Use[] => [
  ...terms.map((term): Use => ({ kind: 'term', term })),
  ...texts.flatMap((text) =>
    (text.definitions ?? []).map((definition, index): Use => ({
      kind: 'definition',
      text,
      definition,
      number: index + 1,
    })),
  ),
]

/** The words of a use, with their language. */
export const wordsOf = (use: Use): { readonly text: string; readonly language: string } =>
  use.kind === 'term' ? use.term : { text: use.definition.term, language: use.definition.language }

/** The reach of a use, with its vocabularies. */
export const pieceOfUse = (use: Use): Piece =>
  use.kind === 'term' ? pieceOf(use.term) : use.definition

function homonymsIn(uses: readonly Use[]): readonly Homonym[] {
  const groups: { readonly text: string; readonly language: string; readonly uses: Use[] }[] = []
  for (const use of uses) {
    const words = wordsOf(use)
    const group = groups.find((other) => sameWords(other, words))
    if (group === undefined) groups.push({ ...pickWords(words), uses: [use] })
    else group.uses.push(use)
  }
  return groups.filter((group) => new Set(group.uses.map(reachKey)).size > 1)
}

const pickWords = ({ text, language }: ReturnType<typeof wordsOf>) => ({ text, language })

const reachKey = (use: Use): string => pieceOfUse(use).layers.toSorted().join(' ')

function bilingualsIn(material: LayerMaterial): readonly Bilingual[] {
  return material.actors
    .map((actor) => {
      const own = termsOf(actor, material.terms)
      const spoken = material.frames
        .map((frame) => ({ frame, terms: own.filter((term) => term.frame === frame.id) }))
        .filter(({ terms }) => terms.length > 0)
      return { actor, spoken }
    })
    .filter(({ spoken }) => spoken.length > 1)
}

/**
 * A vocabulary’s extent is that of the word it is named after. What sets it apart is what no other
 * vocabulary’s name reaches. A use strays if it goes beyond the one, or reaches nothing of the other.
 * Uses of several vocabularies, or of none, cannot stray.
 */
function straysIn(uses: readonly Use[], material: LayerMaterial): readonly Stray[] {
  const vocabularies = vocabulariesOf(material)
  return uses.flatMap((use) => {
    const { frames, layers } = pieceOfUse(use)
    const [frameId, another] = frames
    const vocabulary = vocabularies.find(({ frame }) => frame.id === frameId)
    const head = vocabulary?.head
    if (vocabulary === undefined || head === undefined || another !== undefined) return []
    const apart = layersApart(vocabulary, vocabularies)
    const beyond = material.layers.filter(
      ({ id }) => layers.includes(id) && !head.layers.includes(id),
    )
    const reachesApart = apart.some((id) => layers.includes(id))
    const without = reachesApart ? [] : material.layers.filter(({ id }) => apart.includes(id))
    if (beyond.length === 0 && without.length === 0) return []
    return [{ use, frame: vocabulary.frame, beyond, without }]
  })
}

/** The layers that the word which names a vocabulary reaches, and that of no other does. */
function layersApart(
  { frame, head }: Vocabulary,
  vocabularies: readonly Vocabulary[],
): readonly string[] {
  const others = vocabularies.filter((other) => other.frame.id !== frame.id)
  const taken = new Set(others.flatMap((other) => other.head?.layers ?? []))
  return (head?.layers ?? []).filter((id) => !taken.has(id))
}
