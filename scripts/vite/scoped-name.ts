import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/**
 * The name of a class of a CSS module: its own, and four letters of where its file lies. By default the
 * line in the file stands in it too, which tells a reader nothing and does not compress.
 */
export function scopedName(name: string, file: string): string {
  const path = relative(process.cwd(), file).replaceAll('\\', '/')
  return `${name}_${createHash('sha256').update(path).digest('base64url').slice(0, 4)}`
}
