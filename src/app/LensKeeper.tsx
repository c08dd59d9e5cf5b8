import { type ReactNode, useDeferredValue, useEffect, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Core } from '../components/coreContext'
import { LensContext } from '../components/lensContext'
import { type AddressBar, startAddressSync } from '../lens/addressSync'
import { knownOf } from '../lens/known'
import { createLensStore } from '../lens/lensStore'

interface LensKeeperProps {
  readonly core: Core
  readonly bar?: AddressBar | undefined
  readonly children: ReactNode
}

/**
 * Makes the store of the lens and keeps the address in step. The first drawing shows the default
 * lens, as the page made at build time does; the address is applied right after it.
 */
export function LensKeeper({ core, bar, children }: LensKeeperProps) {
  const [store] = useState(() => createLensStore(core.dataset.defaultLens))
  const settled = useDeferredValue(useStore(store, (state) => state.settled))
  useLayoutEffect(() => {
    // A page drawn anew after a failure shows the default lens for a moment too.
    const { settled: isSettled } = store.getState()
    const address = bar ?? window
    if (!isSettled && address.location.search !== '')
      document.documentElement.dataset['lens'] = 'pending'
    return startAddressSync(store, address, knownOf(core))
  }, [store, core, bar])
  useEffect(() => {
    // Only now is the lens of the address on the screen: see `early.js`.
    if (settled) delete document.documentElement.dataset['lens']
  }, [settled])
  return <LensContext value={store}>{children}</LensContext>
}
