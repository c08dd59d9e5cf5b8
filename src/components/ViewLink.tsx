import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { applyLens } from '../lens/lensStore'
import { useLensStore } from './lensContext'

interface ViewLinkProps {
  /** A whole address in this app, with its lens: `/compare?actors=…`. */
  readonly to: string
  readonly children: ReactNode
}

/** A link to a view with a lens of its own; followed without leaving the page. */
export function ViewLink({ to, children }: ViewLinkProps) {
  const store = useLensStore()
  const [path, navigate] = useLocation()
  const [target = '', query = ''] = to.split('?')
  return (
    <a
      href={to}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        if (target !== path) navigate(to)
        applyLens(store, query)
      }}
    >
      {children}
    </a>
  )
}
