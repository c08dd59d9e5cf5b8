/** Not built yet. */
export function ClaimsPage() {
  return null
}
