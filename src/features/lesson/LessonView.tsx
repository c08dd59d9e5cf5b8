import type { ReactNode } from 'react'

interface LessonViewProps {
  /** What follows the view’s own path in the address. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** A page of the view. */
export function LessonView({ page, missing }: LessonViewProps) {
  return page === '' ? <main id="main" /> : missing
}
