import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/** Where the app stands, such as `https://example.org/treaty-lens`, without a slash at its end. Touches the browser. */
export const siteAddress = (): string =>
  `${window.location.origin}${import.meta.env.BASE_URL}`.replace(/\/$/, '')

/** Where the app stands, as {@link siteAddress}; empty while drawn at build time. */
export const useSiteAddress = (): string => useSyncExternalStore(never, siteAddress, () => '')
