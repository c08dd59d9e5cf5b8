/** The JavaScript that the first page asks for, gzipped, against its limit. Runs on what a build left in `dist`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = 'dist'
const PAGE = 'compare.html'
/** Kilobytes of 1000 bytes at gzip’s level 9: react with react-dom takes 67 of them. */
const LIMIT_KB = 116

/** Scripts that a page loads at once: its script elements and what it preloads as modules. */
function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag)
  const loading = tags.filter(
    (tag) => tag.startsWith('<script') || tag.includes('rel="modulepreload"'),
  )
  const addresses = loading.map((tag) => /(?:src|href)="\/([^"]+\.js)"/.exec(tag)?.[1])
  return [...new Set(addresses.filter((address) => address !== undefined))]
}

const scripts = scriptsOf(readFileSync(join(DIST, PAGE), 'utf8'))
const sizes = scripts.map((script) => ({
  script,
  kb: gzipSync(readFileSync(join(DIST, script)), { level: 9 }).length / 1000,
}))
for (const { script, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${script}`)
const total = sizes.reduce((sum, { kb }) => sum + kb, 0)
console.log(`${total.toFixed(1).padStart(7)} kB  in all, of ${LIMIT_KB} kB allowed for ${PAGE}`)
if (scripts.length === 0 || total > LIMIT_KB) {
  console.error(scripts.length === 0 ? `${PAGE} loads no script: was it built?` : 'Over the limit.')
  process.exit(1)
}
