/** Long enough for a browser to have begun to save. */
const KEEP_MS = 60_000

/** Saves a text as a file, made in the browser: nothing is sent or asked for. */
export const saveFile = (name: string, type: string, content: string): void =>
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }))

/** Saves what is no text, such as a picture. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
