/**
 * Completes `licences.txt` of a build, which names the packages in its scripts, with those of fonts, flags
 * and outlines; and refuses a build that ships what `THIRD-PARTY.md` does not name. Runs after `vite build`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { otherLicences } from './licences/entries.ts'
import { outDir } from './site.ts'

const HEADING = /^## (\S+) - /gm
const FILE = join(outDir(), 'licences.txt')
const made = `${readFileSync(FILE, 'utf8')}${otherLicences()}`
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
