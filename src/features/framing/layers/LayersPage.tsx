/** Not built yet. */
export function LayersPage() {
  return null
}
