/**
 * Draws the built app’s pages as HTML, so that they can be read before the script runs and without
 * it. Runs after `vite build`, on what that left in `dist`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { PrerenderedPage, prerenderPage as Prerender } from '../src/app/prerender.tsx'
import type { Loader } from '../src/data/loader.ts'

const DIST = 'dist'
const SERVER_BUILD = 'node_modules/.cache/prerender'

interface Page {
  readonly path: string
  /** Files to write below `dist`: both forms, since hosts differ in which one they look for. */
  readonly outputs: readonly string[]
}

const PAGES: readonly Page[] = [
  { path: '/', outputs: ['index.html'] },
  { path: '/compare', outputs: ['compare.html', 'compare/index.html'] },
  { path: '/not-found', outputs: ['404.html'] },
]

const readFromDist: Loader = async (file) =>
  JSON.parse(await readFile(join(DIST, 'data', file), 'utf8')) as unknown

async function loadPrerenderer(): Promise<typeof Prerender> {
  await build({
    logLevel: 'warn',
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: SERVER_BUILD,
      emptyOutDir: true,
      copyPublicDir: false,
    },
  })
  const built = pathToFileURL(join(process.cwd(), SERVER_BUILD, 'prerender.js')).href
  const { prerenderPage }: { prerenderPage: typeof Prerender } = await import(built)
  return prerenderPage
}

/** Puts a page into the built shell, with hints for the files that it will ask for. */
function fill(shell: string, { html, files }: PrerenderedPage): string {
  const hints = files.map(
    (file) => `<link rel="preload" href="/data/${file}" as="fetch" crossorigin />`,
  )
  return shell
    .replace('</head>', () => `${hints.join('')}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
}

const shell = await readFile(join(DIST, 'index.html'), 'utf8')
const prerenderPage = await loadPrerenderer()
for (const { path, outputs } of PAGES) {
  const filled = fill(shell, await prerenderPage(path, readFromDist))
  for (const output of outputs) {
    await mkdir(dirname(join(DIST, output)), { recursive: true })
    await writeFile(join(DIST, output), filled)
  }
  console.log(`Drawn at build time: ${path}`)
}
