import type { ReactNode } from 'react'

interface MapViewProps {
  /** What follows `/map/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Not built yet. */
export function MapView({ page, missing }: MapViewProps) {
  return page === '' ? null : missing
}
