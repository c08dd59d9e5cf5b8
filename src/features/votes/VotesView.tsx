import type { ReactNode } from 'react'

interface VotesViewProps {
  /** What follows `/votes/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Not built yet. */
export function VotesView({ page, missing }: VotesViewProps) {
  return page === '' ? null : missing
}
