/**
 * The Zustand store that owns the lens while the app runs. It holds data only; each thing that a
 * reader can do is a function named after it. The address is written from here by `addressSync.ts`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Lens } from '../domain/lens'
import { cutQuery, type Dropped, parseLens } from './address'

export interface LensState {
  readonly lens: Lens
  /** The lens of the data set, from which the address says only what differs. */
  readonly defaults: Lens
  /** What the last address named and the data set lacks. */
  readonly dropped: readonly Dropped[]
  /** How the last change is written to the browser’s history. */
  readonly history: 'push' | 'replace'
  /** Whether the address has been applied yet. */
  readonly settled: boolean
}

export type LensStore = StoreApi<LensState>

/**
 * The lens that a data set begins with; its default actors become those of the lens without a
 * choice. An open cell, what is singled out and an embedded view belong to one address and are never
 * a default.
 */
export function defaultLensOf(query: string): Lens {
  return { ...parseLens(query).lens, cell: null, item: null, embed: false }
}

/** A store that shows the default lens of a data set. `query` is the data set’s `defaultLens`. */
export function createLensStore(query: string): LensStore {
  const defaults = defaultLensOf(query)
  const lens = { ...defaults, actors: null }
  return createStore<LensState>(() => ({
    lens,
    defaults,
    dropped: [],
    history: 'replace',
    settled: false,
  }))
}

/** One list for all, since a selector that makes a new one each time draws without end. */
const NO_ACTORS: readonly string[] = []

/** The actors on the screen: those chosen, else those of the data set’s default lens. */
export function shownActors({
  lens,
  defaults,
}: Pick<LensState, 'lens' | 'defaults'>): readonly string[] {
  return lens.actors ?? defaults.actors ?? NO_ACTORS
}

function change(
  store: LensStore,
  fields: Partial<Lens>,
  history: 'push' | 'replace' = 'replace',
): void {
  store.setState(({ lens }) => ({ lens: { ...lens, ...fields }, history }))
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]

export const toggleActor = (store: LensStore, id: string): void =>
  change(store, { actors: toggled(shownActors(store.getState()), id) })

export const toggleText = (store: LensStore, id: string): void =>
  change(store, { texts: toggled(store.getState().lens.texts, id) })

export const chooseFrame = (store: LensStore, frame: string): void => change(store, { frame })

/** `asOf` null goes back to the day of the data set. */
export const moveAsOf = (store: LensStore, asOf: string | null): void => change(store, { asOf })

export const showIssues = (store: LensStore, issues: Lens['issues']): void =>
  change(store, { issues })

export const sortBy = (store: LensStore, sort: Lens['sort']): void => change(store, { sort })

export const showRows = (store: LensStore, show: Lens['show']): void => change(store, { show })

export const searchIssues = (store: LensStore, q: string): void => change(store, { q: cutQuery(q) })

export const openCell = (store: LensStore, column: string, issue: string): void =>
  change(store, { cell: { column, issue } }, 'push')

export const closeCell = (store: LensStore): void => change(store, { cell: null })

/** Singles something out within a view; null goes back to what the view begins with. */
export const chooseItem = (store: LensStore, item: string | null): void => change(store, { item })

/**
 * Goes to another page with the same lens: an open cell and what was singled out belong to the page
 * that is left. The router writes the address.
 */
export const leavePage = (store: LensStore, item: string | null = null): void =>
  change(store, { cell: null, item })

/** Takes on a whole lens at once, as a preset and a link within the app do; an embedded view stays one. */
export const applyLens = (store: LensStore, query: string): void =>
  store.setState((state) => {
    const { lens, dropped } = parseLens(query, state.defaults)
    return { lens: { ...lens, embed: state.lens.embed }, dropped, history: 'push' }
  })

export const forgetDropped = (store: LensStore): void => store.setState({ dropped: [] })
