/** What can be found: each thing of the data set with the words that lead to it and where it is shown. */
import type { Core } from '../../components/coreContext'
import {
  actorPlace,
  issuePlace,
  itemPlace,
  type Place,
  provisionPlace,
  sourcePlace,
  textPlace,
} from '../../components/places'
import { sourceAuthors } from '../../components/sourceWords'
import { stepLabel } from '../../components/words'
import type { HistoryEvent, Instrument, Provision, Term } from '../../domain/types'

export type EntryKind =
  'issue' | 'actor' | 'text' | 'article' | 'term' | 'event' | 'source' | 'page'

export interface Entry {
  /** Unique among all entries. */
  readonly key: string
  readonly kind: EntryKind
  readonly title: string
  /** The language of the title, where it is not that of the page. */
  readonly language?: string
  /** What stands under the title. */
  readonly detail: string
  /** Other names. */
  readonly names: string
  /** Further words that lead to it. */
  readonly text: string
  readonly place: Place
}

const withPlace = (place: Place | null, entry: Omit<Entry, 'place'>): readonly Entry[] =>
  place === null ? [] : [{ ...entry, place }]

/** Issues, actors and sources: what the core of a data set holds. */
export function coreEntries({ dataset, issues, actors, sources }: Core): readonly Entry[] {
  return [
    ...issues.map((issue) => ({
      key: `issue ${issue.id}`,
      kind: 'issue' as const,
      title: issue.title,
      detail: issue.question,
      names: issue.termOfArt ?? '',
      text: [
        issue.question,
        ...Object.values(issue.frames).map(({ question }) => question),
        ...issue.steps.map(({ label }) => label),
      ].join(' '),
      place: issuePlace(dataset, issue.id),
    })),
    ...actors.map((actor) => ({
      key: `actor ${actor.id}`,
      kind: 'actor' as const,
      title: actor.shortName,
      detail: actor.name === actor.shortName ? actor.ownTerm.gloss : actor.name,
      names: `${actor.name} ${actor.isoAlpha3 ?? ''}`,
      text: actor.ownTerm.text,
      place: actorPlace(dataset, actor.id),
    })),
    ...sources.flatMap((source) =>
      withPlace(sourcePlace(dataset, source.id), {
        key: `source ${source.id}`,
        kind: 'source',
        title: source.title,
        language: source.language,
        detail: [sourceAuthors(source), source.issued?.['date-parts'][0]?.[0], source.number]
          .filter(Boolean)
          .join(' · '),
        names: source.number ?? '',
        text: sourceAuthors(source),
      }),
    ),
  ]
}

/** Texts; one without provisions is shown among those whose words are compared. */
export const textEntries = (
  { dataset, textIds }: Core,
  instruments: readonly Instrument[],
): readonly Entry[] =>
  instruments.flatMap(({ id, name, shortName, symbol = '', summary }) =>
    withPlace(
      textIds.includes(id) ? textPlace(dataset, id) : itemPlace(dataset, '/framing/texts', id),
      {
        key: `text ${id}`,
        kind: 'text',
        title: shortName,
        detail: [name === shortName ? '' : name, symbol].filter(Boolean).join(' · '),
        names: `${name} ${symbol}`,
        text: summary,
      },
    ),
  )

/** What a text says on each issue, by its articles. */
export const articleEntries = (
  { dataset, issueById }: Core,
  text: { readonly id: string; readonly name: string },
  provisions: readonly Provision[],
): readonly Entry[] =>
  provisions.flatMap((provision) => {
    const issue = issueById.get(provision.issue)
    if (issue === undefined) return []
    const step = 'value' in provision ? stepLabel(issue, provision.value) : ''
    return {
      key: `article ${text.id} ${issue.id}`,
      kind: 'article' as const,
      title: `${text.name}, ${provision.article}`,
      detail: [issue.title, step].filter(Boolean).join(': '),
      names: issue.title,
      text: `${provision.summary} ${step}`,
      place: provisionPlace(dataset, text.id, issue.id),
    }
  })

export const termEntries = ({ dataset }: Core, terms: readonly Term[]): readonly Entry[] =>
  terms.flatMap((term) =>
    withPlace(itemPlace(dataset, '/framing/words', term.id), {
      key: `term ${term.id}`,
      kind: 'term',
      title: term.text,
      language: term.language,
      detail: [term.transliteration, term.definition].filter(Boolean).join(' · '),
      names: [term.transliteration ?? '', ...(term.script ?? [])].join(' '),
      text: term.definition,
    }),
  )

export const eventEntries = (
  { dataset }: Core,
  events: readonly HistoryEvent[],
): readonly Entry[] =>
  events.flatMap((event) =>
    withPlace(itemPlace(dataset, '/timeline', event.id), {
      key: `event ${event.id}`,
      kind: 'event',
      title: event.title,
      detail: event.date,
      names: event.date.slice(0, 4),
      text: event.summary,
    }),
  )
