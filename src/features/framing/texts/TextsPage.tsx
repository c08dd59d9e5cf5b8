/** Not built yet. */
export function TextsPage() {
  return null
}
