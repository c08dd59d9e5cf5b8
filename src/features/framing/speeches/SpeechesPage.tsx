/** Not built yet. */
export function SpeechesPage() {
  return null
}
