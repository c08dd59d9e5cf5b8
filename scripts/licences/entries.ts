/** The licences of what is served and is no script, in the form that Vite gives to those of packages in the scripts. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Fonts, flags, outlines and the worker, by the packages that they come from. */
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
  // The worker is written after all scripts: see scripts/worker.ts.
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]

const require = createRequire(import.meta.url)

function entryOf(name: string): string {
  const manifest = join('node_modules', name, 'package.json')
  const { version, license }: { version: string; license: string } = require(`../../${manifest}`)
  const folder = dirname(manifest)
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `\n## ${name} - ${version} (${license})\n${text}`
}

/** What follows Vite’s own list in `licences.txt`. */
export const otherLicences = (): string => NO_SCRIPTS.map(entryOf).join('')
