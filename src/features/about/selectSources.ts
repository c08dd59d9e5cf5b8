import { sourceAuthors } from '../../components/sourceWords'
import { foldText } from '../../domain/text'
import type { Source } from '../../domain/types'

export type SourceOrder = 'date' | 'title'

export interface SourceChoice {
  readonly query: string
  /** A kind’s code; empty for all. */
  readonly kind: string
  readonly order: SourceOrder
}

/** The sources that a reader asks for, in the order asked for. */
export function selectSources(
  sources: readonly Source[],
  { query, kind, order }: SourceChoice,
): readonly Source[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean)
  return sources
    .filter((source) => kind === '' || source.kind === kind)
    .filter((source) => {
      const text = searchedText(source)
      return words.every((word) => text.includes(word))
    })
    .toSorted(order === 'date' ? newestFirst : byTitle)
}

const searchedText = (source: Source): string =>
  foldText(
    [
      source.title,
      sourceAuthors(source),
      source.publisher,
      source['container-title'],
      source.number,
    ].join(' '),
  )

/** A date that can be compared as text; nothing for a source without one, so that it comes last. */
function issuedKey({ issued }: Source): string {
  const parts = issued?.['date-parts'][0] ?? []
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

const newestFirst = (a: Source, b: Source): number => compareText(issuedKey(b), issuedKey(a))

const byTitle = (a: Source, b: Source): number => compareText(titleKey(a.title), titleKey(b.title))

/** Signs before the first letter or digit, such as a quote, do not count. */
const titleKey = (title: string): string => foldText(title).replace(/^[^\p{L}\p{N}]+/u, '')

/** The same order in a browser and at build time, whatever languages they know. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
