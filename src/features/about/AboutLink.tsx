import type { ReactNode } from 'react'
import { PageLink, pagePath } from '../../components/PageLink'
import { ABOUT_PAGES, type AboutPageId } from './pages'

interface AboutLinkProps {
  readonly page: AboutPageId
  /** The id of what to show within the page. */
  readonly anchor?: string
  readonly children: ReactNode
}

/** A link to one of the pages about the record. */
export function AboutLink({ page, anchor, children }: AboutLinkProps) {
  const path = ABOUT_PAGES.find(({ id }) => id === page)?.path ?? ''
  return (
    <PageLink to={pagePath('/about', path)} anchor={anchor}>
      {children}
    </PageLink>
  )
}
