/** The path below which the built app stands, without a slash at its end; empty at the root of a host. */
export const BASE: string = import.meta.env.BASE_URL.replace(/\/$/, '')
