import type { ReactNode } from 'react'

interface ActorViewProps {
  /** What follows `/actors/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Not built yet. */
export function ActorView({ page, missing }: ActorViewProps) {
  return page === '' ? null : missing
}
