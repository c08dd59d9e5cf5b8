/**
 * Draws the built app’s pages as HTML, so that they can be read before the script runs and without
 * it. Runs after `vite build`, on what that left in its folder.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Manifest } from 'vite'
import type * as Prerenderer from '../src/app/prerender.tsx'
import type { Loader } from '../src/data/loader.ts'
import { headFor, sitemapOf } from './page-head.ts'
import { outDir, site } from './site.ts'

const DIST = outDir()
const { base, url } = site()
/** The words that every part loads beside its own: see src/app/parts/parts.ts. */
const SHARED_WORDS = 'src/locales/later/en.ts'
/** A folder of this run’s own, so that two builds at a time do not disturb each other. */
const SERVER_BUILD = `node_modules/.cache/prerender-${process.pid}`

/** The files to write below `dist`: both forms, since hosts differ in which one they look for. */
const bothForms = (path: string): readonly string[] => [`${path}.html`, `${path}/index.html`]

const readFromDist: Loader = async (file) =>
  JSON.parse(await readFile(join(DIST, 'data', file), 'utf8')) as unknown

async function loadPrerenderer(): Promise<typeof Prerenderer> {
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
  const prerenderer: typeof Prerenderer = await import(built)
  return prerenderer
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
  const keys = new Set([part, SHARED_WORDS])
  // A set goes on to what is added while it is gone through.
  for (const key of keys) for (const next of manifest[key]?.imports ?? []) keys.add(next)
  const chunks = [...keys].map((key) => manifest[key]).filter((chunk) => chunk !== undefined)
  if (manifest[part] === undefined) throw new Error(`the build knows no ${part}`)
  return [
    ...chunks
      .flatMap(({ css = [] }) => css)
      .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
    ...chunks.map(
      ({ file }) =>
        `<link rel="modulepreload" fetchpriority="low" crossorigin href="${base}${file}" />`,
    ),
  ]
}

/** The one script of the head that holds up what is seen. */
const EARLY = /<script src="[^"]*early\.js"[^>]*><\/script>/

const STYLES = /<link rel="stylesheet"[^>]*>/g

/**
 * Puts the early script before the styles: after them it would wait for them, and the body for it. Since what stands
 * after a script is asked for late, the styles are asked for before it, and used after it.
 */
function inOrder(page: string): string {
  const early = EARLY.exec(page)?.[0] ?? ''
  const styles = page.match(STYLES) ?? []
  return page
    .replace(EARLY, '')
    .replace(STYLES, (style) => style.replace('rel="stylesheet"', 'rel="preload" as="style"'))
    .replace('</head>', () => `${early}${styles.join('')}</head>`)
}

/** Puts a page into the built shell, with what its head needs: its name, its address, and what it will ask for. */
function fill(
  shell: string,
  path: string | null,
  { html, files, head }: Prerenderer.PrerenderedPage,
  links: readonly string[],
) {
  const hints = files.map(
    // After what the page needs to be seen.
    (file) =>
      `<link rel="preload" href="${base}data/${file}" as="fetch" fetchpriority="low" crossorigin />`,
  )
  // What the shell asks for itself is not asked for again.
  const own = links.filter((link) => !shell.includes(/href=("[^"]*")/.exec(link)?.[1] ?? link))
  const filled = headFor(shell, { head, path, url })
    .replace('</head>', () => `${[...own, ...hints].join('')}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
  return inOrder(filled)
}

const shell = await readFile(join(DIST, 'index.html'), 'utf8')
// What a worker answers any address with, when there is no network: see scripts/worker.ts.
await writeFile(join(DIST, 'shell.html'), shell)
const manifest = await takeManifest()
const { pagesToDraw, prerenderPage } = await loadPrerenderer()
const pages = [
  // The first page is the comparison, which has an address of its own.
  { path: '/', canonical: '/compare', view: null, outputs: ['index.html'] },
  ...(await pagesToDraw(readFromDist)).map(({ path, view }) => ({
    path,
    canonical: path,
    view,
    outputs: bothForms(path.slice(1)),
  })),
  { path: '/not-found', canonical: null, view: null, outputs: ['404.html'] },
]
for (const { path, canonical, outputs, view } of pages) {
  // A view’s styles and scripts belong to the part that it is.
  const links = view === null ? [] : linksFor(`src/app/parts/${view}.tsx`, manifest)
  const filled = fill(shell, canonical, await prerenderPage(path, readFromDist), links)
  for (const output of outputs) {
    await mkdir(dirname(join(DIST, output)), { recursive: true })
    await writeFile(join(DIST, output), filled)
  }
}
if (url !== null) {
  const addresses = pages.flatMap(({ canonical }) => canonical ?? [])
  await writeFile(join(DIST, 'sitemap.xml'), sitemapOf(url, addresses))
}
await rm(SERVER_BUILD, { recursive: true })
console.log(`Drawn at build time: ${pages.length} pages`)
