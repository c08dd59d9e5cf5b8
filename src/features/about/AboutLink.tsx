import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLens } from '../../components/lensContext'
import { printLens } from '../../lens/address'
import { ABOUT_PAGES, type AboutPageId } from './pages'

interface AboutLinkProps {
  readonly page: AboutPageId
  /** The id of what to show within the page. */
  readonly anchor?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** A link to one of the pages; the lens stays in the address, so that no choice is lost by a press. */
export function AboutLink({ page, anchor, current = false, children }: AboutLinkProps) {
  const query = useLens(({ lens, defaults }) => printLens({ ...lens, cell: null }, defaults))
  return (
    <Link
      href={addressOf(page, query, anchor)}
      aria-current={current ? 'page' : undefined}
      onClick={() => window.scrollTo(0, 0)}
    >
      {children}
    </Link>
  )
}

function addressOf(page: AboutPageId, query: string, anchor?: string): string {
  const path = ABOUT_PAGES.find(({ id }) => id === page)?.path ?? ''
  const search = query === '' ? '' : `?${query}`
  return `/about${path === '' ? '' : `/${path}`}${search}${anchor === undefined ? '' : `#${anchor}`}`
}
