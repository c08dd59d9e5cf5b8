import { type ReactNode, useLayoutEffect, useState } from 'react'
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
  useLayoutEffect(() => {
    // A page drawn anew after a failure shows the default lens for a moment too.
    const { settled: isSettled } = store.getState()
    const address = bar ?? window
    if (!isSettled && address.location.search !== '')
      document.documentElement.dataset['lens'] = 'pending'
    return startAddressSync(store, address, knownOf(core))
  }, [store, core, bar])
  return <LensContext value={store}>{children}</LensContext>
}
