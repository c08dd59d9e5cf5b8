import type { Series } from './spec'
import type { Frame, TermFrequency } from '../domain/types'

/** What a counted term is called: as the data name it, else its id with spaces. */
export const termName = ({ names = {} }: Pick<TermFrequency, 'names'>, term: string): string =>
  names[term] ?? term.replaceAll('-', ' ')

/** The terms as lines or rows of a chart; a vocabulary’s own name has that vocabulary’s colour. */
export const seriesOf = (
  frequency: Pick<TermFrequency, 'names'>,
  frames: readonly Pick<Frame, 'id'>[],
  terms: readonly string[],
): readonly Series[] =>
  terms.map((id) => ({
    id,
    label: termName(frequency, id),
    className: frames.some((frame) => frame.id === id) ? `frame-${id}` : undefined,
  }))
