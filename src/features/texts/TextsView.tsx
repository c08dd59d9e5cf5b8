import type { ReactNode } from 'react'

interface TextsViewProps {
  /** What follows `/texts/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Not built yet. */
export function TextsView({ page, missing }: TextsViewProps) {
  return page === '' ? null : missing
}
