import type { ReactNode } from 'react'

interface TimelineViewProps {
  /** What follows `/timeline/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Not built yet. */
export function TimelineView({ page, missing }: TimelineViewProps) {
  return page === '' ? null : missing
}
