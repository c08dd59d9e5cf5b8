import type { ReactNode } from 'react'
import { useFollow } from './useFollow'
import { useHref } from './useWholeAddress'

interface ViewLinkProps {
  /** A whole address in this app, with its lens: `/compare?actors=…`. */
  readonly to: string
  readonly children: ReactNode
}

/** A link to a view with a lens of its own; followed without leaving the page. */
export function ViewLink({ to, children }: ViewLinkProps) {
  const follow = useFollow()
  const href = useHref()
  return (
    <a href={href(to)} onClick={(event) => follow(event, to)}>
      {children}
    </a>
  )
}
