import { gzipSync } from 'node:zlib'

/** How many bytes a file takes on its way, by gzip’s best level. */
export const gzipped = (content: string | Uint8Array): number =>
  gzipSync(content, { level: 9 }).length
