import type { ReactNode } from 'react'
import { useLens } from '../../components/lensContext'
import { ViewLink } from '../../components/ViewLink'
import type { Issue } from '../../domain/types'
import { printLens } from '../../lens/address'

interface CompareLinkProps {
  readonly issue: Issue
  readonly children: ReactNode
}

/** A link to an issue’s row in the comparison, with the rest of the lens as it is. */
export function CompareLink({ issue, children }: CompareLinkProps) {
  const query = useLens(({ lens, defaults }) =>
    printLens(
      { ...lens, issues: [issue.id], q: '', show: 'all', cell: null, item: null },
      defaults,
    ),
  )
  return <ViewLink to={`/compare?${query}`}>{children}</ViewLink>
}
