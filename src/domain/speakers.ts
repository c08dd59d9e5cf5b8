/** Who speaks in the words of which vocabulary, as far as the list of words says. */
import { foldText } from './text'
import type { Actor, Frame, OwnTerm, Term } from './types'

/** An actor with its words, vocabulary by vocabulary. */
export interface Speaker {
  readonly actor: Actor
  /** Only vocabularies of which a word is known, in the order of the data set. */
  readonly spoken: readonly {
    readonly frame: Frame
    readonly terms: readonly Term[]
  }[]
}

/**
 * The words of an actor by their vocabulary: those that the list says it uses, and its own word for
 * the subject where that is in the list. Words of no vocabulary are left out.
 */
export function speakerOf(actor: Actor, terms: readonly Term[], frames: readonly Frame[]): Speaker {
  const own = ownTermIn(terms, actor)
  const used = terms.filter((term) => term === own || term.usedBy.includes(actor.id))
  const spoken = frames
    .map((frame) => ({ frame, terms: used.filter((term) => term.frame === frame.id) }))
    .filter((words) => words.terms.length > 0)
  return { actor, spoken }
}

/** Whether an actor uses a word of a vocabulary. */
export const speaks = ({ spoken }: Speaker, frame: string): boolean =>
  spoken.some((words) => words.frame.id === frame)

/**
 * An actor’s own word in the list. The same words can stand there in several senses: then the sense
 * that the actor is said to use, and none where that is not known and the vocabularies differ.
 */
function ownTermIn(terms: readonly Term[], { id, ownTerm }: Actor): Term | undefined {
  const same = terms.filter((term) => sameWords(term, ownTerm))
  const [first] = same
  const used = same.find(({ usedBy }) => usedBy.includes(id))
  return used ?? (same.every(({ frame }) => frame === first?.frame) ? first : undefined)
}

const sameWords = (a: Pick<OwnTerm, 'text' | 'language'>, b: typeof a): boolean =>
  a.language === b.language && foldText(a.text) === foldText(b.text)
