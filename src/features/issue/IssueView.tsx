import type { ReactNode } from 'react'

interface IssueViewProps {
  /** What follows `/issues/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Not built yet. */
export function IssueView({ page, missing }: IssueViewProps) {
  return page === '' ? null : missing
}
