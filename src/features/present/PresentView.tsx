import type { ReactNode } from 'react'

interface PresentViewProps {
  /** What follows the view’s own path in the address. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** A page of the view. */
export function PresentView({ page, missing }: PresentViewProps) {
  return page === '' ? <main id="main" /> : missing
}
