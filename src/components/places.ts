/** Where in the app each thing of the data set is shown, as far as the data set offers that view. */
import type { Lens } from '../domain/lens'
import type { Dataset } from '../domain/types'
import { mainTextsOf } from '../domain/textOrder'
import { printLens } from '../lens/address'
import { type LensState, shownActors } from '../lens/lensStore'

/** A page, and what it changes of the lens; the rest of the lens stays as it is. */
export interface Place {
  readonly path: string
  readonly lens?: (state: Pick<LensState, 'lens' | 'defaults'>) => Partial<Lens>
  /** The id of what to show within the page. */
  readonly anchor?: string
}

const added = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id]

/** The page of an issue; its row in the comparison where issues have no pages. */
export const issuePlace = ({ views }: Dataset, id: string): Place =>
  views.includes('issues')
    ? { path: `/issues/${id}` }
    : { path: '/compare', lens: () => ({ issues: [id] }) }

/** The page of an actor; its column in the comparison where actors have no pages. */
export const actorPlace = ({ views }: Dataset, id: string): Place =>
  views.includes('actors')
    ? { path: `/actors/${id}` }
    : { path: '/compare', lens: (state) => ({ actors: added(shownActors(state), id) }) }

/** The column of a text that has provisions, beside those that are shown. */
export const textPlace = (dataset: Dataset, id: string): Place => ({
  path: dataset.views.includes('texts') ? '/texts' : '/compare',
  lens: ({ lens }) => ({
    texts: added(lens.texts.length === 0 ? mainTextsOf(dataset) : lens.texts, id),
  }),
})

/** What a text says on an issue, opened over its column. */
export function provisionPlace(dataset: Dataset, text: string, issue: string): Place {
  const { path, lens } = textPlace(dataset, text)
  return { path, lens: (state) => ({ ...lens?.(state), cell: { column: text, issue } }) }
}

/** What is singled out on a page of a view; null where the data set does not offer the view. */
export function itemPlace({ views }: Dataset, path: string, item: string): Place | null {
  const view = path.split('/')[1] ?? ''
  return views.includes(view) ? { path, lens: () => ({ item }) } : null
}

/** A source in the list of all; null where the data set has no such list. */
export const sourcePlace = ({ views }: Dataset, id: string): Place | null =>
  views.includes('about') ? { path: '/about/sources', anchor: `source-${id}` } : null

/** The lens at a place: an open cell and what is singled out stay behind. */
export const lensAt = (
  { lens: change }: Place,
  state: Pick<LensState, 'lens' | 'defaults'>,
): Lens => ({
  ...state.lens,
  cell: null,
  item: null,
  ...change?.(state),
})

/** The whole address of a place. */
export function placeAddress(place: Place, state: Pick<LensState, 'lens' | 'defaults'>): string {
  const query = printLens(lensAt(place, state), state.defaults)
  const anchor = place.anchor === undefined ? '' : `#${place.anchor}`
  return `${place.path}${query === '' ? '' : `?${query}`}${anchor}`
}
