import type { ReactNode } from 'react'
import { useCore } from './coreContext'
import { PageLink } from './PageLink'

interface RecordLinkProps {
  readonly view: 'issues' | 'actors' | 'votes' | 'texts'
  readonly id: string
  readonly children: ReactNode
}

/** A name that leads to the page of what it names, where the data set has that view; else the name alone. */
export function RecordLink({ view, id, children }: RecordLinkProps) {
  const { dataset } = useCore()
  return dataset.views.includes(view) ? (
    <PageLink to={`/${view}/${id}`}>{children}</PageLink>
  ) : (
    children
  )
}
