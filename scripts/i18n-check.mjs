/** Fails when a catalogue is behind the source: extraction or compilation would change a file. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { PARTS } from './parts.mjs'

const FOLDERS = [
  'src/locales',
  'src/locales/later',
  'src/locales/language',
  ...PARTS.map((part) => `src/locales/${part}`),
]
const FILES = FOLDERS.flatMap((folder) => [`${folder}/en.po`, `${folder}/en.ts`])

const before = FILES.map((file) => readFileSync(file, 'utf8'))
const made = spawnSync('npm', ['run', '--silent', 'i18n'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const behind = FILES.filter((file, index) => readFileSync(file, 'utf8') !== before[index])
// A check leaves things as they were.
FILES.forEach((file, index) => writeFileSync(file, before[index] ?? ''))

if (made.status !== 0) {
  console.error(made.stdout + made.stderr)
  process.exit(1)
}
if (behind.length > 0) {
  console.error(`${behind.join(' and ')} would change: run “npm run i18n” and commit the result.`)
  process.exit(1)
}
console.log('The catalogues are up to date.')
