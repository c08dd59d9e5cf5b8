/** Not built yet. */
export function VoicesPage() {
  return null
}
