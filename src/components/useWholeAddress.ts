import { useSyncExternalStore } from 'react'
import { useLocation, useRouter } from 'wouter'

/** What stands in the `href` of a link to an address in the app, such as `/compare?actors=…`; for the router’s own links it is done already. */
export function useHref(): (address: string) => string {
  const router = useRouter()
  return (address) => router.hrefs(router.base + address, router)
}

/**
 * The whole address of a page of the app, to be kept or sent: with the query given (without `?`), at
 * the path given or at the one that is shown. For a browser, not for drawing at build time.
 */
export function useWholeAddress(): (query: string, path?: string) => string {
  const href = useHref()
  const [here] = useLocation()
  return (query, path = here) =>
    new URL(href(query === '' ? path : `${path}?${query}`), document.baseURI).href
}

const never = (): (() => void) => () => undefined

/** The whole address of a page, as {@link useWholeAddress}; empty while drawn at build time. */
export function usePlace(path: string, query = ''): string {
  const whole = useWholeAddress()
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return isInBrowser ? whole(query, path) : ''
}
