import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { type LensState, type LensStore } from '../lens/lensStore'

export const LensContext = createContext<LensStore | null>(null)

/** The store of the lens; there is one below the gate that loads the data set. */
export function useLensStore(): LensStore {
  const store = useContext(LensContext)
  if (store === null)
    throw new Error('useLensStore is used outside of the gate that makes the store')
  return store
}

/** One value of the lens’s state; the selector must not make a new object each time. */
export function useLens<T>(select: (state: LensState) => T): T {
  return useStore(useLensStore(), select)
}
