import { useEffect, useRef } from 'react'

/** The id of a word’s place on the page. */
export const placeOf = (term: string): string => `term-${term}`

/** Goes to the word that the address opens; not to one that was opened by a press on the page itself. */
export function useArrivalAt(term: string | undefined): void {
  const pressed = useRef(false)
  useEffect(() => {
    const note = (): void => {
      pressed.current = true
    }
    document.addEventListener('click', note)
    return () => document.removeEventListener('click', note)
  }, [])
  useEffect(() => {
    if (term === undefined || pressed.current) return
    document.getElementById(placeOf(term))?.scrollIntoView({ block: 'center' })
  }, [term])
}
