import type { ReactNode } from 'react'

interface PaperViewProps {
  /** What follows the view’s own path in the address. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** A page of the view. */
export function PaperView({ page, missing }: PaperViewProps) {
  return page === '' ? <main id="main" /> : missing
}
