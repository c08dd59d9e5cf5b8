import type { Lens } from '../domain/lens'
import { type Known, parseLens, printLens, resolveLens } from './address'
import type { LensStore } from './lensStore'

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
  let timer: ReturnType<typeof setTimeout> | undefined
  const forgetTimer = (): void => {
    clearTimeout(timer)
    timer = undefined
  }

  const read = (): void => {
    const { defaults } = store.getState()
    const { lens, dropped } = resolveLens(parseLens(bar.location.search, defaults), known, defaults)
    store.setState({ lens, dropped, history: 'replace', settled: true })
  }
  const write = (history: 'push' | 'replace'): void => {
    forgetTimer()
    const { lens, defaults } = store.getState()
    const address = addressOf(bar, printLens(lens, defaults))
    if (address === addressOf(bar, bar.location.search.replace(/^\?/, ''))) return
    if (history === 'push') bar.history.pushState(null, '', address)
    else bar.history.replaceState(null, '', address)
  }
  const onChange = ({ lens, history }: { lens: Lens; history: 'push' | 'replace' }, before: { lens: Lens }): void => {
    if (lens === before.lens) return
    if (history === 'push') {
      // What was waiting to be replaced belongs to the entry that is left now.
      flush(before.lens)
      write('push')
    } else {
      forgetTimer()
      timer = setTimeout(() => write('replace'), WRITE_AFTER_MS)
    }
  }
  const flush = (lens: Lens): void => {
    if (timer === undefined) return
    forgetTimer()
    bar.history.replaceState(null, '', addressOf(bar, printLens(lens, store.getState().defaults)))
  }
  const onPop = (): void => {
    forgetTimer()
    read()
  }

  read()
  const unsubscribe = store.subscribe(onChange)
  bar.addEventListener('popstate', onPop)
  return () => {
    forgetTimer()
    unsubscribe()
    bar.removeEventListener('popstate', onPop)
  }
}

const addressOf = ({ location }: AddressBar, query: string): string =>
  `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`
