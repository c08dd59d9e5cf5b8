import type { MouseEvent } from 'react'
import { useLocation } from 'wouter'
import { takeLens } from '../lens/lensStore'
import { useLensStore } from './lensContext'
import { lensAt, type Place, placeAddress } from './places'

const isPlain = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(metaKey || ctrlKey || shiftKey || altKey)

/** Goes to a place without leaving the page; the lens is kept but for what the place changes. */
export function useGo() {
  const store = useLensStore()
  const [, navigate] = useLocation()
  const go = (place: Place): void => {
    const state = store.getState()
    navigate(placeAddress(place, state))
    takeLens(store, lensAt(place, state))
    window.scrollTo(0, 0)
  }
  /** For the click of a link: one with a key held down is left to the browser. */
  const follow = (event: MouseEvent, place: Place): boolean => {
    if (!isPlain(event)) return false
    event.preventDefault()
    go(place)
    return true
  }
  return { go, follow }
}
