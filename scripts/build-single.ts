/**
 * `npm run build:single`: the whole app with its data as one HTML file that opens by a double click,
 * without a host and without a network. One classic script, since a browser loads no module from a
 * disk; its own policy allows that script and that style sheet by their hashes, and no request.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'
import { otherLicences } from './licences/entries.ts'
import { singlePage } from './single/page.ts'
import { citations } from './vite/citations.ts'
import { readAllDataFiles } from './vite/data-files.ts'
import { flags } from './vite/flags.ts'
import { frameStyles } from './vite/frame-styles.ts'
import { linguiMacro } from './vite/lingui-macro.ts'
import { scriptFonts } from './vite/script-fonts.ts'
import { states } from './vite/states.ts'
import { world } from './vite/world.ts'

const FILE = 'dist-single/treaty-lens.html'
const DATA = 'public/data/'
const LICENCES = 'licences.txt'
/** Made for other programs, and never asked for by the app. */
const NOT_ASKED = new Set(['schema.json'])

async function bundle(): Promise<readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    // One language: words of others are files beside the app.
    define: { LANGUAGES: 'null' },
    plugins: [
      linguiMacro(),
      react(),
      frameStyles(),
      flags(),
      scriptFonts(),
      citations(),
      states(),
      world(),
    ],
    build: {
      write: false,
      license: { fileName: LICENCES },
      target: 'es2023',
      copyPublicDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      // Fonts stand in the style sheet.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: 'src/single.tsx',
        // Vite’s helper for scripts beside this one: there are none.
        checks: { pluginTimings: false, emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  if (!('output' in built)) throw new Error('the build gave more than one bundle')
  return built.output
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/** The one script, the one style sheet, and the files that are made from the data set. */
function take(output: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]) {
  const chunks = output.filter((part) => part.type === 'chunk')
  const assets = output.filter((part) => part.type === 'asset')
  const sheets = assets.filter(({ fileName }) => fileName.endsWith('.css'))
  const [chunk] = chunks
  const [sheet] = sheets
  if (chunk === undefined || sheet === undefined || chunks.length + sheets.length > 2) {
    throw new Error(`not one script and one style sheet, but ${chunks.length} and ${sheets.length}`)
  }
  const made = new Map<string, string>()
  const pictures: Record<string, string> = {}
  for (const { fileName, source } of assets) {
    const [, flag] = /^flags\/(.+)\.svg$/.exec(fileName) ?? []
    if (flag !== undefined) {
      pictures[flag] = `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`
    } else if (fileName === LICENCES) {
      made.set(LICENCES, JSON.stringify(`${textOf(source)}${otherLicences()}`))
    } else if (fileName.startsWith('data/')) {
      made.set(fileName.slice('data/'.length), textOf(source))
    } else if (fileName !== sheet.fileName) throw new Error(`${fileName} is left over`)
  }
  made.set('flags', JSON.stringify(pictures))
  return { script: chunk.code, style: textOf(sheet.source), made }
}

const { script, style, made } = take(await bundle())
const own = readAllDataFiles(process.cwd())
  .map(({ path, content }): [string, string] => [path.slice(DATA.length), JSON.stringify(content)])
  .filter(([file]) => !NOT_ASKED.has(file))
const page = singlePage({
  shell: await readFile('index.html', 'utf8'),
  icon: await readFile('public/icon.svg', 'utf8'),
  script,
  style,
  files: new Map([...own, ...made]),
})
await mkdir(dirname(FILE), { recursive: true })
await writeFile(FILE, page)
const bytes = Buffer.byteLength(page)
const inMegabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`
console.log(
  `${FILE}: ${inMegabytes(bytes)}, ${inMegabytes(gzipSync(page, { level: 9 }).length)} gzipped`,
)
