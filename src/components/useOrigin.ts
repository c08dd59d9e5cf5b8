import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/** The origin that the page came from, such as `https://example.org`; empty while drawn at build time. */
export const useOrigin = (): string =>
  useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
