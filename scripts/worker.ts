/**
 * Writes the worker that keeps the app for use without a network, with Workbox. Runs last, since the
 * worker holds a list of all files, each with its version.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type GenerateSWOptions, generateSW, getManifest } from 'workbox-build'
import { outDir } from './site.ts'

const DIST = outDir()
/** What the browser keeps, for the app to say. */
const FIGURES = 'offline.json'

const files = {
  globDirectory: DIST,
  // Of the pages only the empty one: with it the app draws any address itself.
  globPatterns: ['**/!(*.html)', 'shell.html'],
  // Downloads are the data once more, so they need the network; their list is shown without it.
  globIgnores: ['_headers', 'sw.js', 'card.png', 'sitemap.xml', FIGURES, 'downloads/!(index.json)'],
  // The names of these say what is in them.
  dontCacheBustURLsMatching: /^assets\//,
  // A larger file would be left out with a warning: none is.
  maximumFileSizeToCacheInBytes: 50_000_000,
}

const worker: GenerateSWOptions = {
  ...files,
  globIgnores: files.globIgnores.filter((file) => file !== FIGURES),
  swDest: join(DIST, 'sw.js'),
  // One file, so that the worker asks for no other when it starts.
  inlineWorkboxRuntime: true,
  sourcemap: false,
  // The page of the first visit is answered by the worker too, without being loaded again. A newer
  // worker waits until the reader takes it.
  clientsClaim: true,
  skipWaiting: false,
  directoryIndex: null,
  navigateFallback: 'shell.html',
  navigateFallbackDenylist: [/\/downloads\//],
  babelPresetEnvTargets: ['chrome >= 120', 'firefox >= 120', 'safari >= 17'],
}

/** Workbox goes on when something is amiss; a list with a hole in it must not be published. */
function refuse(warnings: readonly string[]): void {
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
}

const zipped = async (file: string): Promise<number> =>
  gzipSync(await readFile(join(DIST, file)), { level: 9 }).length

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

const { count, size, warnings, manifestEntries } = await getManifest(files)
refuse(warnings)
// Itself among them.
await writeFile(join(DIST, FIGURES), JSON.stringify({ files: count + 1, bytes: size }))
refuse((await generateSW(worker)).warnings)
const gzip = await Promise.all(manifestEntries.map(({ url }) => zipped(url)))
const total = gzip.reduce((sum, bytes) => sum + bytes, 0)
console.log(
  `Kept for use without a network: ${count + 1} files, ${inMegabytes(size)}, ${inMegabytes(total)} gzipped`,
)
