/**
 * Completes `licences.txt` of a build, which names the packages in its scripts, with those of fonts, flags
 * and outlines; and refuses a build that ships what `THIRD-PARTY.md` does not name. Runs after `vite build`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { outDir } from './site.ts'

/** What is served and is no script, by the packages that it comes from. */
const NO_SCRIPTS = [
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  '@fontsource/noto-sans-arabic',
  '@fontsource/noto-sans-devanagari',
  '@fontsource/noto-sans-kr',
  '@fontsource/noto-sans-sc',
  '@fontsource/noto-sans-tc',
  'flag-icons',
  'world-atlas',
]

const HEADING = /^## (\S+) - /gm
const FILE = join(outDir(), 'licences.txt')
const require = createRequire(import.meta.url)

/** The entry of a package in the form that Vite gives to those in the scripts. */
function entryOf(name: string): string {
  const manifest = join('node_modules', name, 'package.json')
  const { version, license }: { version: string; license: string } = require(`../${manifest}`)
  const folder = dirname(manifest)
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `\n## ${name} - ${version} (${license})\n${text}`
}

const made = `${readFileSync(FILE, 'utf8')}${NO_SCRIPTS.map(entryOf).join('')}`
writeFileSync(FILE, made)

const named = readFileSync('THIRD-PARTY.md', 'utf8')
const shipped = [...new Set([...made.matchAll(HEADING)].map(([, name = '']) => name))].filter(
  // A module of a package without a name of its own counts as the project’s.
  (name) => name !== 'treaty-lens',
)
const missing = shipped.filter((name) => !named.includes(name))
if (missing.length > 0) {
  console.error(
    `THIRD-PARTY.md does not name ${missing.join(', ')}, which the build ships: add it.`,
  )
  process.exitCode = 1
}
console.log(`Licences of what ships: ${shipped.length} packages`)
