/**
 * The address of the app behind the `#` of a file that stands alone: `#/compare?actors=…#anchor`.
 * What follows a `#` is the one part that a browser lets a file on a disk change.
 */
import type { BaseLocationHook } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'
import type { AddressBar } from '../../lens/addressSync'

const PARTS = /^#(\/[^?#]*)(\?[^#]*)?(#.*)?$/

/** Path, query (with `?`) and anchor (with `#`) of an address behind a `#`; the home page for anything else. */
export function partsOfHash(whole: string): AddressBar['location'] {
  const [, pathname = '/', search = '', hash = ''] = PARTS.exec(whole) ?? []
  return { pathname, search, hash }
}

const here = (): AddressBar['location'] => partsOfHash(window.location.hash)

/** Where the lens is kept in a single file. */
export const hashBar: AddressBar = {
  get location() {
    return here()
  },
  history: {
    pushState: (state, title, address) =>
      window.history.pushState(state, title, `#${String(address)}`),
    replaceState: (state, title, address) =>
      window.history.replaceState(state, title, `#${String(address)}`),
  },
  addEventListener: (type, listener) => window.addEventListener(type, listener),
  removeEventListener: (type, listener) => window.removeEventListener(type, listener),
}

function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  try {
    hashBar.history[replace ? 'replaceState' : 'pushState'](null, '', to)
  } catch {
    // Some browsers refuse it for a file on a disk; to follow an anchor is never refused.
    window.location.hash = to
  }
}

/** The router’s path in a single file. */
export const useHashPath: BaseLocationHook = Object.assign(
  () => [useLocationProperty(() => here().pathname), navigate] as [string, typeof navigate],
  { hrefs: (href: string) => `#${href}` },
)

/** Goes to a part of the page, as a browser does for an anchor; the view stays in the address. */
function goToAnchor(anchor: string): void {
  const { pathname, search } = here()
  navigate(`${pathname}${search}${anchor}`)
  const element = document.getElementById(anchor.slice(1))
  if (element === null) return
  element.scrollIntoView()
  // The next press of Tab goes on from here.
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
    element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** Follows links that nothing else follows: to a part of the page, and to a view by its plain address. */
export function followAnchors(): void {
  document.addEventListener('click', (event) => {
    const { target, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey } = event
    const held = metaKey || ctrlKey || shiftKey || altKey
    if (defaultPrevented || held || !(target instanceof Element)) return
    const address = target.closest('a[href]')?.getAttribute('href') ?? ''
    if (/^#[^/]/.test(address)) {
      event.preventDefault()
      goToAnchor(address)
    } else if (address.startsWith('/')) {
      event.preventDefault()
      // Not by way of the history, so that the lens is read from the address too.
      window.location.hash = address
    }
  })
}
