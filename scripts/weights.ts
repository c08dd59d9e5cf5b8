/**
 * Weight by route: what the pages of a build download at first, gzipped. `npm run weights` writes it to
 * `docs/weights.json`; with `--check` it is compared with what is kept there, so that growth is a
 * decision. Runs on what a build left in `dist`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { firstDownloads } from './weights/first-downloads'
import { gzipped } from './weights/gzipped'
import { differences, heaviest, routeOf, type Weight, type Weights } from './weights/weights'

const DIST = process.env['OUT_DIR'] ?? 'dist'
const KEPT = 'docs/weights.json'

const known = new Map<string, number>()

function sizeOf(file: string): number {
  const size = known.get(file) ?? gzipped(readFileSync(join(DIST, file)))
  known.set(file, size)
  return size
}

const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + sizeOf(file), 0)

function weigh(file: string): Weight {
  const html = readFileSync(join(DIST, file), 'utf8')
  const { scripts, styles, data } = firstDownloads(html)
  return { html: gzipped(html), scripts: sum(scripts), styles: sum(styles), data: sum(data) }
}

// A page lies there in two forms, which are the same.
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => file.endsWith('.html') && !file.endsWith('/index.html'))
const now = heaviest(pages.map((file) => ({ route: routeOf(file), weight: weigh(file) })))

if (process.argv.includes('--check')) {
  const kept: Weights = JSON.parse(readFileSync(KEPT, 'utf8'))
  const found = differences(kept, now)
  for (const line of found) console.error(line)
  if (found.length > 0) {
    console.error(`Not as kept in ${KEPT}. Growth is a decision: npm run weights keeps it.`)
    process.exitCode = 1
  } else {
    console.log(`${Object.keys(now).length} routes, none heavier than is kept in ${KEPT}`)
  }
} else {
  writeFileSync(KEPT, `${JSON.stringify(now, null, 2)}\n`)
  console.log(`Written to ${KEPT}: ${Object.keys(now).length} routes`)
}
