/** Not built yet. */
export function ReadingsPage() {
  return null
}
