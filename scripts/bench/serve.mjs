/** A static host as hosts are: compressed, with the headers that the build asks for. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
/** Compressed by itself. */
const COMPRESSED = new Set(['.woff2', '.png', '.zip'])

/** The port that the system has given a server. */
export function portOf(/** @type {import('node:net').Server} */ server) {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

/** The headers for every path, from the file that the build leaves for hosts. */
function headersOf(/** @type {string} */ folder) {
  try {
    const [, forAll = ''] =
      /^\/\*\n((?: .*\n?)*)/m.exec(readFileSync(join(folder, '_headers'), 'utf8')) ?? []
    return forAll
      .split('\n')
      .map((line) => /^\s+([\w-]+): (.*)$/.exec(line))
      .flatMap((found) => (found === null ? [] : [[found[1] ?? '', found[2] ?? '']]))
  } catch {
    return []
  }
}

/** The file behind a path, and what it holds; null where there is none. */
function read(/** @type {string} */ folder, /** @type {string} */ path) {
  const wanted = normalize(decodeURIComponent(path)).replace(/\/$/, '/index')
  for (const file of [wanted, `${wanted}.html`]) {
    const full = join(folder, file)
    if (statSync(full, { throwIfNoEntry: false })?.isFile() !== true) continue
    const kind = extname(full)
    const content = readFileSync(full)
    return COMPRESSED.has(kind)
      ? { kind, content, encoding: undefined }
      : { kind, content: gzipSync(content), encoding: 'gzip' }
  }
  return null
}

/**
 * Serves a built folder until `close` is called. What has been served once is kept in memory, so that
 * the machine's disk is not measured.
 * @param {string} folder
 */
export async function serve(folder) {
  const headers = headersOf(folder)
  /** @type {Map<string, ReturnType<typeof read>>} */
  const known = new Map()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const file = known.get(pathname) ?? read(folder, pathname)
    known.set(pathname, file)
    if (file === null) {
      response.writeHead(404).end()
      return
    }
    for (const [name = '', value = ''] of headers) response.setHeader(name, value)
    response.setHeader('Content-Type', TYPES[file.kind] ?? 'application/octet-stream')
    if (file.encoding !== undefined) response.setHeader('Content-Encoding', file.encoding)
    response.end(file.content)
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
