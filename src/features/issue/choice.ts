/** What the lens singles out on the page of an issue: only the actors that a reader has chosen. */
export const CHOSEN = 'chosen'

/** Says whether what an address singles out is something that the page has. */
export const isKnownChoice = (item: string | null): boolean => item === null || item === CHOSEN
