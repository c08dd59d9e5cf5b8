import { type RefObject, startTransition, useEffect, useState } from 'react'

/** Where nothing is laid out, as in tests. */
const WIDTH_WITHOUT_LAYOUT = 640

/** The width of an element in pixels, kept up to date; null until it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    // Not at once: to draw a figure anew may take longer than a press may wait.
    const measure = (): void => {
      const found = element.clientWidth || WIDTH_WITHOUT_LAYOUT
      startTransition(() => setWidth(found))
    }
    if (!('ResizeObserver' in window)) return measure()
    // Begins with what it is asked to observe.
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
