import {
  itemOf,
  type LayerMaterial,
  looseTerms,
  type Subject,
  termsOf,
  vocabulariesOf,
} from '../../../domain/layers'
import { foldText } from '../../../domain/text'
import type { Actor, Instrument, Term } from '../../../domain/types'

/** Something to choose in the list beside the figure. */
export interface PickerEntry {
  readonly item: string
  readonly subject: Subject
  /** Ids of the layers that it reaches. */
  readonly layers: readonly string[]
  /** The vocabularies whose words it is or uses. */
  readonly frames: readonly string[]
}

export interface PickerGroup {
  readonly kind: 'vocabulary' | 'loose' | 'actors' | 'texts'
  /** The label of the vocabulary. */
  readonly label?: string
  readonly entries: readonly PickerEntry[]
}

/**
 * All that can be chosen, by groups; actors of whom no word is recorded, and texts that nobody has
 * looked at, are left out.
 */
export function pickerGroups(material: LayerMaterial): readonly PickerGroup[] {
  const { terms, actors, texts } = material
  const groups: readonly PickerGroup[] = [
    ...vocabulariesOf(material).map((vocabulary): PickerGroup => ({
      kind: 'vocabulary',
      label: vocabulary.frame.label,
      entries: vocabulary.terms.map(termEntry),
    })),
    { kind: 'loose', entries: looseTerms(terms).map(termEntry) },
    {
      kind: 'actors',
      entries: actors
        .filter((actor) => termsOf(actor, terms).length > 0)
        .map((actor) => actorEntry(actor, terms)),
    },
    { kind: 'texts', entries: texts.flatMap(textEntries) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

const termEntry = (term: Term): PickerEntry =>
  entryOf({ kind: 'term', term }, term.layers, term.frame === undefined ? [] : [term.frame])

function actorEntry(actor: Actor, terms: readonly Term[]): PickerEntry {
  const own = termsOf(actor, terms)
  return entryOf(
    { kind: 'actor', actor },
    own.flatMap(({ layers }) => layers),
    [...new Set(own.flatMap(({ frame }) => frame ?? []))],
  )
}

/** A text, and each of its definitions after it. */
function textEntries(text: Instrument): readonly PickerEntry[] {
  const { frames, definitions = [] } = text
  if (frames === undefined && definitions.length === 0) return []
  const layers = definitions.flatMap((definition) => definition.layers)
  return [
    entryOf({ kind: 'text', text }, layers, frames ?? []),
    ...definitions.map((definition, index) =>
      entryOf(
        { kind: 'definition', text, definition, number: index + 1 },
        definition.layers,
        definition.frames,
      ),
    ),
  ]
}

const entryOf = (
  subject: Subject,
  layers: readonly string[],
  frames: readonly string[],
): PickerEntry => ({ item: itemOf(subject), subject, layers, frames })

/** The groups with those entries alone that hold every word of a query; empty groups are left out. */
export function searchGroups(
  groups: readonly PickerGroup[],
  query: string,
): readonly PickerGroup[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return groups
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter(({ subject }) => {
        const text = foldText(searchedText(subject))
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
}

function searchedText(subject: Subject): string {
  switch (subject.kind) {
    case 'term': {
      const { text, transliteration, script, definition } = subject.term
      return [text, transliteration, ...(script ?? []), definition].join(' ')
    }
    case 'actor':
      return `${subject.actor.name} ${subject.actor.shortName}`
    case 'text':
      return [subject.text.name, subject.text.shortName, subject.text.symbol].join(' ')
    case 'definition':
      return `${subject.definition.term} ${subject.definition.says} ${subject.text.shortName}`
    case 'layer':
      return subject.layer.label
  }
}
