/**
 * Whether this browser keeps the app for use without a network. Written by `app/offline`, which is
 * loaded when the page is idle; shown wherever a reader asks.
 */
import { createStore } from 'zustand/vanilla'

/** What the browser keeps, as `offline.json` of the build says. */
export interface Kept {
  readonly files: number
  readonly bytes: number
}

export interface OfflineState {
  /**
   * `unknown` until the page is idle; `impossible` where the browser has no worker, as on an address
   * that is not secure; `put-off` where the reader saves data and has not asked for it.
   */
  readonly phase: 'unknown' | 'impossible' | 'put-off' | 'fetching' | 'failed' | 'kept'
  readonly kept: Kept | null
  /** Whether it came to be kept during this visit, and not at an earlier one. */
  readonly isNew: boolean
  /** A newer version: `waiting` to be taken, or `taken` in another window. */
  readonly newer: 'none' | 'waiting' | 'taken'
  /** What the reader has asked for, by a press. */
  readonly asked: 'nothing' | 'keep' | 'take'
}

export const offlineStore = createStore<OfflineState>(() => ({
  phase: 'unknown',
  kept: null,
  isNew: false,
  newer: 'none',
  asked: 'nothing',
}))

/** The reader wants the app kept, although the browser saves data. */
export const askToKeep = (): void => offlineStore.setState({ asked: 'keep' })

/** The reader takes the newer version; the page is loaded anew, at its address. */
export const takeNewer = (): void => offlineStore.setState({ asked: 'take' })

/** The reader goes on with the version that is shown; it is offered again at the next visit. */
export const putOffNewer = (): void => offlineStore.setState({ newer: 'none' })
