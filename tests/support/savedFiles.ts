/** Stands in for a browser’s saving of files, which jsdom does not have. */
import { vi } from 'vitest'

interface SavedFile {
  readonly name: string
  readonly type: string
  readonly text: () => Promise<string>
}

/** Notes what is saved from now on. */
export function noteSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = []
  const blobs = new Map<string, Blob>()
  Object.assign(URL, {
    createObjectURL: (blob: Blob): string => {
      const address = `blob:${blobs.size}`
      blobs.set(address, blob)
      return address
    },
    revokeObjectURL: () => undefined,
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href)
    if (blob === undefined) throw new Error(`${this.href} is no file made here`)
    saved.push({ name: this.download, type: blob.type, text: () => readBlob(blob) })
  })
  return saved
}

/** The text with its byte order mark, which `FileReader` takes away. */
async function readBlob(blob: Blob): Promise<string> {
  const bytes = await new Promise<ArrayBuffer>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result)
      else reject(new Error('not read as bytes'))
    })
    reader.readAsArrayBuffer(blob)
  })
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
