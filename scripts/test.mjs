/**
 * `npm test`: every check, and one closing line `N passed, N failed` with the sums of all runners. A
 * step that is no test runner counts as one check. What uses one core stands in one stage with its like
 * and runs beside it; its words are shown when it has ended. Later stages still run when an earlier one
 * fails, so that one run shows all that is wrong.
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

/** @type {readonly (readonly Step[])[]} */
const stages = [
  [
    { name: 'format', command: ['npm', 'run', '--silent', 'format:check'] },
    { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
    { name: 'catalogue', command: ['npm', 'run', '--silent', 'i18n:check'] },
    { name: 'data', command: ['npm', 'run', '--silent', 'data:check'] },
  ],
  [
    { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
    { name: 'unused code', command: ['npm', 'run', '--silent', 'knip'] },
    { name: 'a browser', command: ['node', 'scripts/browser.mjs'] },
  ],
  [
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
  ],
  [
    { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
    { name: 'single file', command: ['npm', 'run', '--silent', 'build:single'] },
  ],
  [
    { name: 'size of the first page', command: ['npm', 'run', '--silent', 'size'], needs: 'build' },
    {
      name: 'weight by route',
      command: ['npm', 'run', '--silent', 'weights:check'],
      needs: 'build',
    },
  ],
  [
    {
      name: 'in the browser',
      command: ['npx', 'playwright', 'test'],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: E2E },
      count: () => countBrowser(),
      needs: 'build',
    },
  ],
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

/**
 * Runs a step; its words are shown as they come if it is alone, else kept until it has ended.
 * @returns {Promise<{ status: number, words: string }>}
 */
function run(/** @type {Step} */ { command: [program = '', ...args], env = {} }, isAlone = true) {
  return new Promise((resolve) => {
    const output = isAlone ? 'inherit' : 'pipe'
    const child = spawn(program, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    let words = ''
    const keep = (/** @type {unknown} */ part) => {
      words += String(part)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', ({ message }) => resolve({ status: 1, words: `${words}${message}\n` }))
    child.on('close', (status) => resolve({ status: status ?? 1, words }))
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
/** Runs a step and counts what it found; answers with what is to be shown. */
async function take(/** @type {Step} */ step, /** @type {boolean} */ isAlone) {
  const head = `\n── ${step.name}`
  if (isAlone) console.log(head)
  const start = performance.now()
  const isSkipped = step.needs !== undefined && failedSteps.has(step.needs)
  const { status, words } = isSkipped
    ? { status: 1, words: `Not run: it needs “${step.needs}”, which failed.\n` }
    : await run(step, isAlone)
  const count = countOf(step, status)
  if (count.failed > 0) failedSteps.add(step.name)
  total.passed += count.passed
  total.failed += count.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const end = `── ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`
  console.log(isAlone ? `${isSkipped ? words : ''}${end}` : `${head}\n${words}${end}`)
}

for (const stage of stages) {
  await Promise.all(stage.map((step) => take(step, stage.length === 1)))
}
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
