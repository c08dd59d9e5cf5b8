/** A host of the built app that counts what it is asked for, and that can deploy a newer version. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { HEADERS } from '../../scripts/hosting/policy'

const DIST = 'dist'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

export interface Host {
  readonly origin: string
  /** Paths asked for since the last look. */
  readonly asked: () => readonly string[]
  /** From now on all scripts and styles have other names, and the old names are gone. */
  readonly deploy: () => void
  readonly close: () => Promise<void>
}

/** Starts a host on a free port of this machine. */
export async function startHost(): Promise<Host> {
  let asked: string[] = []
  let isNewer = false
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '')
    asked.push(path)
    const body = read(path, isNewer)
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8'
    response.writeHead(body === null ? 404 : 200, {
      ...HEADERS,
      'Content-Type': type,
      'Cache-Control': 'no-store',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    asked: () => {
      const before = asked
      asked = []
      return before
    },
    deploy: () => {
      isNewer = true
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the host has no port')
  return address.port
}

/** A file as a static host finds it; null where there is none. */
function read(path: string, isNewer: boolean): Buffer | string | null {
  const known = isNewer ? olderName(path) : path
  const file =
    known === null ? undefined : [known, `${known}.html`, join(known, 'index.html')].find(isFile)
  if (file === undefined) return null
  const content = readFileSync(join(DIST, file))
  return isNewer && /\.(?:js|css|html)$/.test(file) ? renamed(content.toString()) : content
}

const isFile = (path: string): boolean =>
  statSync(join(DIST, path), { throwIfNoEntry: false })?.isFile() === true

/** In the newer version the name of each script and style has another hash. */
const NAMES = new RegExp(
  `(?:${readdirSync(join(DIST, 'assets'))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => name.replace(/\.(?:js|css)$/, '').replaceAll(/[^\w-]/g, String.raw`\$&`))
    .join('|')})(?=\\.(?:js|css))`,
  'g',
)

const renamed = (text: string): string =>
  text.replaceAll(NAMES, '$&-newer').replace('"shell.html",revision:"', '$&newer-')

/** The name that a file of the newer version has on the disk; null for a name that is gone. */
function olderName(path: string): string | null {
  if (!path.startsWith('/assets/') || !/\.(?:js|css)$/.test(path)) return path
  return path.includes('-newer.') ? path.replace('-newer.', '.') : null
}
