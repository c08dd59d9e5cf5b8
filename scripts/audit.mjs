/**
 * `npm run audit`: whether a fault is known in a package that ships, by the registry that npm is set to. A
 * registry that tells nothing of faults is no reason to fail, and is named as such.
 */
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const report = JSON.parse(stdout)
const found = report.metadata?.vulnerabilities?.total
if (found === undefined) {
  console.log(`Not known: the registry does not tell of faults (${report.message ?? 'no answer'}).`)
} else if (found > 0) {
  console.error(`${found} known faults in what ships: run \`npm audit --omit=dev\`, and update.`)
  process.exitCode = 1
} else {
  console.log('No fault is known in what ships.')
}
