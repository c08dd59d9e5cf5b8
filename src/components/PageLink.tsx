import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { printLens } from '../lens/address'
import { leavePage } from '../lens/lensStore'
import { useLens, useLensStore } from './lensContext'

interface PageLinkProps {
  /** The path of the page, such as `/about/method`. */
  readonly to: string
  /** The id of what to show within the page. */
  readonly anchor?: string | undefined
  /** What to single out on the page. */
  readonly item?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** A link to a page below a view; the lens stays in the address, so that no choice is lost by a press. */
export function PageLink({ to, anchor, item, current = false, children }: PageLinkProps) {
  const store = useLensStore()
  const address = useAddress(to, item)
  return (
    <Link
      href={`${address}${anchor === undefined ? '' : `#${anchor}`}`}
      aria-current={current ? 'page' : undefined}
      onClick={() => {
        leavePage(store, item)
        window.scrollTo(0, 0)
      }}
    >
      {children}
    </Link>
  )
}

/** The address of a path with the lens that is on the screen; what belongs to one view stays behind. */
export function useAddress(path: string, item: string | null = null): string {
  const query = useLens(({ lens, defaults }) => printLens({ ...lens, cell: null, item }, defaults))
  return query === '' ? path : `${path}?${query}`
}

/** The path of a page below a view. */
export const pagePath = (base: string, path: string): string =>
  path === '' ? base : `${base}/${path}`
