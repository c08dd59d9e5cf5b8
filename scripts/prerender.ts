/**
 * Draws the built app’s pages as HTML, so that they can be read before the script runs and without
 * it. Runs after `vite build`, on what that left in `dist`.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Manifest } from 'vite'
import type { PrerenderedPage, prerenderPage as Prerender } from '../src/app/prerender.tsx'
import type { Loader } from '../src/data/loader.ts'

const DIST = 'dist'
const SERVER_BUILD = 'node_modules/.cache/prerender'

interface Page {
  readonly path: string
  /** Files to write below `dist`: both forms, since hosts differ in which one they look for. */
  readonly outputs: readonly string[]
  /** The part of the app that the page needs beside the first one, by its source. */
  readonly part?: string
}

const ABOUT = 'src/app/AboutPages.tsx'
const FRAMING = 'src/app/FramingPages.tsx'

const PAGES: readonly Page[] = [
  { path: '/', outputs: ['index.html'] },
  { path: '/compare', outputs: bothForms('compare') },
  ...[
    'framing',
    'framing/words',
    'framing/readings',
    'framing/speeches',
    'framing/texts',
    'framing/claims',
    'framing/voices',
  ].map((path) => ({
    path: `/${path}`,
    outputs: bothForms(path),
    part: FRAMING,
  })),
  ...[
    'about',
    'about/method',
    'about/codebook',
    'about/coverage',
    'about/agreement',
    'about/sources',
    'about/data',
    'about/changes',
  ].map((path) => ({
    path: `/${path}`,
    outputs: bothForms(path),
    part: ABOUT,
  })),
  { path: '/not-found', outputs: ['404.html'] },
]

function bothForms(path: string): readonly string[] {
  return [`${path}.html`, `${path}/index.html`]
}

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

/** What the build has made of each source; a note of the build, and no file to be served. */
async function takeManifest(): Promise<Manifest> {
  const folder = join(DIST, '.vite')
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  await rm(folder, { recursive: true })
  return manifest
}

/** Links to the styles of a part, so that it is never seen bare, and hints for its scripts. */
function linksFor(part: string, manifest: Manifest): readonly string[] {
  const keys = new Set([part])
  // A set goes on to what is added while it is gone through.
  for (const key of keys) for (const next of manifest[key]?.imports ?? []) keys.add(next)
  const chunks = [...keys].map((key) => manifest[key]).filter((chunk) => chunk !== undefined)
  if (manifest[part] === undefined) throw new Error(`the build knows no ${part}`)
  return [
    ...chunks.map(({ file }) => `<link rel="modulepreload" crossorigin href="/${file}" />`),
    ...chunks
      .flatMap(({ css = [] }) => css)
      .map((file) => `<link rel="stylesheet" crossorigin href="/${file}" />`),
  ]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Puts a page into the built shell, with what its head needs: its name, and what it will ask for. */
function fill(shell: string, { html, files, head }: PrerenderedPage, links: readonly string[]) {
  const hints = files.map(
    (file) => `<link rel="preload" href="/data/${file}" as="fetch" crossorigin />`,
  )
  // What the shell asks for itself is not asked for again.
  const own = links.filter((link) => !shell.includes(/href="[^"]*"/.exec(link)?.[0] ?? link))
  return named(shell, head)
    .replace('</head>', () => `${[...own, ...hints].join('')}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
}

function named(shell: string, head: PrerenderedPage['head']): string {
  if (head === null) return shell
  return shell
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(head.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_whole, start: string) => start + escaped(head.description),
    )
}

const shell = await readFile(join(DIST, 'index.html'), 'utf8')
const manifest = await takeManifest()
const prerenderPage = await loadPrerenderer()
for (const { path, outputs, part } of PAGES) {
  const links = part === undefined ? [] : linksFor(part, manifest)
  const filled = fill(shell, await prerenderPage(path, readFromDist), links)
  for (const output of outputs) {
    await mkdir(dirname(join(DIST, output)), { recursive: true })
    await writeFile(join(DIST, output), filled)
  }
  console.log(`Drawn at build time: ${path}`)
}
