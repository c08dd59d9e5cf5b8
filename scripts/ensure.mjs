/**
 * Makes sure that the machine can run the project, before `npm start` and `npm test`:
 * refuses an old Node in one line, and installs from the lock file only when something differs
 * from the last installation. Plain Node without dependencies, since nothing may be installed yet.
 *
 * `node scripts/ensure.mjs --stamp` only notes an installation that npm itself has just made.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STAMP = join(ROOT, 'node_modules', '.treaty-lens-stamp')

/** Compares two `major.minor.patch` texts by their numbers. */
function isOlder(/** @type {string} */ version, /** @type {string} */ wanted) {
  const [have, want] = [version, wanted].map((text) => text.split('.').map(Number))
  for (let index = 0; index < 3; index += 1) {
    const difference = (have?.[index] || 0) - (want?.[index] || 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** Ends the process with one plain line. */
function refuse(/** @type {string} */ message) {
  console.error(message)
  process.exit(1)
}

function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const wanted = engines.node.replace('>=', '')
  if (isOlder(process.versions.node, wanted)) {
    refuse(
      `Treaty Lens needs Node ${wanted} or newer, and this is Node ${process.versions.node}: install a newer Node, then run the command again.`,
    )
  }
}

/** What an installation depends on: the lock file, the platform and the Node it was made for. */
function wantedStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  const major = process.versions.node.split('.')[0]
  return `${lock} ${process.platform} ${process.arch} node${major}\n`
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return ''
  }
}

/** Runs npm with the very npm that called this script, or else with the one on the path. */
function runNpm(/** @type {string[]} */ args) {
  const npm = process.env['npm_execpath']
  const options = { cwd: ROOT, stdio: /** @type {'inherit'} */ ('inherit') }
  if (npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)) {
    return spawnSync(process.execPath, [npm, ...args], options)
  }
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function installIfNeeded() {
  if (readStamp() === wantedStamp()) return
  console.log('Installing what is missing (npm ci) …')
  const result = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (result.status !== 0) {
    refuse(
      'npm ci could not install the dependencies (its reason is above): check that the npm registry can be reached, then run the command again.',
    )
  }
  writeFileSync(STAMP, wantedStamp())
}

if (process.argv.includes('--stamp')) {
  writeFileSync(STAMP, wantedStamp())
} else {
  refuseOldNode()
  installIfNeeded()
}
