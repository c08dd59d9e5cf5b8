import type { MouseEvent } from 'react'
import { useLocation } from 'wouter'
import { applyLens } from '../lens/lensStore'
import { useLensStore } from './lensContext'

/** Follows a link to a view with a lens of its own, such as `/compare?actors=…`, without leaving the page. */
export function useFollow(): (event: MouseEvent, to: string) => void {
  const store = useLensStore()
  const [path, navigate] = useLocation()
  return (event, to) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const [target = '', query = ''] = to.split('?')
    if (target !== path) navigate(to)
    applyLens(store, query)
  }
}
