/**
 * `npm test`: every check, one after the other, and one closing line `N passed, N failed` with the
 * sums of all runners. A step that is no test runner counts as one check. Later steps still run
 * when an earlier one fails, so that one run shows all that is wrong.
 */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const RESULTS = 'node_modules/.cache/results'
const UNIT = join(RESULTS, 'unit.json')
const E2E = join(RESULTS, 'e2e.json')

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, command: string[], env?: Record<string, string>, count?: (status: number) => Count, needs?: string }} Step
 */

/** @type {readonly Step[]} */
const steps = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'format', command: ['npm', 'run', '--silent', 'format:check'] },
  { name: 'catalogue', command: ['npm', 'run', '--silent', 'i18n:check'] },
  { name: 'data', command: ['npm', 'run', '--silent', 'data:check'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'knip'] },
  {
    name: 'unit and components',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT}`,
    ],
    count: () => countUnit(),
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'single file', command: ['npm', 'run', '--silent', 'build:single'] },
  { name: 'size of the first page', command: ['npm', 'run', '--silent', 'size'], needs: 'build' },
  { name: 'weight by route', command: ['npm', 'run', '--silent', 'weights:check'], needs: 'build' },
  { name: 'a browser', command: ['node', 'scripts/browser.mjs'] },
  {
    name: 'in the browser',
    command: ['npx', 'playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: E2E },
    count: () => countBrowser(),
    needs: 'build',
  },
]

/** @returns {Count} */
function countUnit() {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(UNIT, 'utf8'),
  )
  // A file that cannot be read fails without a failed test in it.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) }
}

/** @returns {Count} */
function countBrowser() {
  const { stats } = JSON.parse(readFileSync(E2E, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

/** @returns {Promise<number>} */
function run(/** @type {Step} */ { command: [program = '', ...args], env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(1))
    child.on('close', (status) => resolve(status ?? 1))
  })
}

/** @returns {Count} */
function countOf(/** @type {Step} */ step, /** @type {number} */ status) {
  const plain = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (step.count === undefined) return plain
  try {
    const count = step.count(status)
    // A runner that ended badly with all its tests passed has failed at something else.
    return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1 }
  }
}

rmSync(RESULTS, { recursive: true, force: true })
const total = { passed: 0, failed: 0 }
/** @type {Set<string>} */
const failedSteps = new Set()
for (const step of steps) {
  console.log(`\n── ${step.name}`)
  const start = performance.now()
  const skipped = step.needs !== undefined && failedSteps.has(step.needs)
  if (skipped) console.log(`Not run: it needs “${step.needs}”, which failed.`)
  const status = skipped ? 1 : await run(step)
  const count = countOf(step, status)
  if (count.failed > 0) failedSteps.add(step.name)
  total.passed += count.passed
  total.failed += count.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`)
}
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
