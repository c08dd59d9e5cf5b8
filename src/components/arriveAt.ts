/** What the address names within the page, without its `#`: an address kept behind one `#` has another at the end. */
export const anchorHere = (): string => window.location.hash.split('#').at(-1) ?? ''

/** Goes to what the address names within the page. */
export function arriveAtAnchor(): void {
  document.getElementById(anchorHere())?.scrollIntoView()
}
