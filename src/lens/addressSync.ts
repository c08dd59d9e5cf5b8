import type { Lens } from '../domain/lens'
import { type Known, parseLens, printLens, resolveLens } from './address'
import type { LensState, LensStore } from './lensStore'

/** What the sync needs of a browser; handed in, so that it runs anywhere. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string }
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  addEventListener(type: 'popstate', listener: () => void): void
  removeEventListener(type: 'popstate', listener: () => void): void
}

/** Browsers refuse some hundred history calls in half a minute; a slider makes more. */
const WRITE_AFTER_MS = 150

/**
 * Applies the address to the store, then keeps the address a projection of the store.
 * Answers with a function that ends it. The store owns the lens; `popstate` is the one way back.
 */
export function startAddressSync(store: LensStore, bar: AddressBar, known: Known): () => void {
  /** A replace that waits, and the path of the entry that it belongs to. */
  let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly path: string } | null =
    null
  /** The address as this module last read or wrote it. */
  let seen = placeOf(bar)

  const forget = (): void => {
    clearTimeout(waiting?.timer)
    waiting = null
  }
  const read = (): void => {
    const { defaults } = store.getState()
    const { lens, dropped } = resolveLens(parseLens(bar.location.search, defaults), known, defaults)
    store.setState({ lens, dropped, history: 'replace', settled: true })
  }
  const write = (history: 'push' | 'replace', lens: Lens): void => {
    forget()
    const address = addressOf(bar, printLens(lens, store.getState().defaults))
    if (address !== addressOf(bar, bar.location.search.replace(/^\?/, '')))
      put(bar, history, address)
    seen = placeOf(bar)
  }
  const onChange = ({ lens, history }: LensState, before: LensState): void => {
    if (lens === before.lens) return
    const path = bar.location.pathname
    if (history === 'push') {
      // What was waiting to be replaced belongs to the entry that is left now, unless the path
      // has changed since: then it has been left already.
      if (waiting?.path === path) write('replace', before.lens)
      write('push', lens)
    } else {
      forget()
      const timer = setTimeout(() => write('replace', store.getState().lens), WRITE_AFTER_MS)
      waiting = { timer, path }
    }
  }
  const onPop = (): void => {
    const { path, search, hash } = seen
    seen = placeOf(bar)
    // A jump within the page comes as `popstate` too: there is nothing to read, and what waits may go on.
    if (seen.path === path && seen.search === search && seen.hash !== hash) return
    forget()
    read()
  }

  read()
  const unsubscribe = store.subscribe(onChange)
  bar.addEventListener('popstate', onPop)
  return () => {
    forget()
    unsubscribe()
    bar.removeEventListener('popstate', onPop)
  }
}

const placeOf = ({ location: { pathname, search, hash } }: AddressBar) => ({
  path: pathname,
  search,
  hash,
})

const addressOf = ({ location }: AddressBar, query: string): string =>
  `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`

function put({ history }: AddressBar, how: 'push' | 'replace', address: string): void {
  try {
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  } catch {
    // A browser refuses when it has been asked too often, in a sandboxed frame, and for a file on
    // disk. The lens itself has changed, and the next change tries again.
  }
}
