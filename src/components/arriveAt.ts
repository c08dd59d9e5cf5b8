/** Goes to what the address names within the page: an address kept behind `#` has its own `#` at the end. */
export function arriveAtAnchor(): void {
  const anchor = window.location.hash.split('#').at(-1) ?? ''
  document.getElementById(anchor)?.scrollIntoView()
}
