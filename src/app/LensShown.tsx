import { useDeferredValue, useEffect } from 'react'
import { useLens } from '../components/lensContext'

/**
 * Stands beside a view, and shows the page once the lens of the address is on the screen: see `early.js`. A view
 * that is a part of its own is taken over later than what stands around it.
 */
export function LensShown() {
  const settled = useDeferredValue(useLens((state) => state.settled))
  useEffect(() => {
    if (settled) delete document.documentElement.dataset['lens']
  }, [settled])
  return null
}
