/** Not built yet. */
export function WordsPage() {
  return null
}
