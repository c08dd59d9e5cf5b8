import { type RefObject, useEffect, useRef } from 'react'

/** Brings what an address opens into view, once: what a reader opens is in view already. */
export function useInView<T extends HTMLElement>(isOpen: boolean): RefObject<T | null> {
  const ref = useRef<T>(null)
  const hasMoved = useRef(false)
  useEffect(() => {
    // A press on the entry itself leaves the focus within it.
    const isPressed = ref.current?.contains(document.activeElement) === true
    if (isOpen && !hasMoved.current && !isPressed) {
      ref.current?.scrollIntoView({ block: 'nearest' })
    }
    hasMoved.current ||= isOpen
  }, [isOpen])
  return ref
}
