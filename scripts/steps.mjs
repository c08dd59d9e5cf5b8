/**
 * Runs the steps of `npm test` and `npm run test:long`, and closes with one line `N passed, N failed`: the
 * sums of all runners, where a step that is no test runner counts as one check. What uses one core stands
 * in one stage with its like and runs beside it; its words are shown when it has ended. Later stages still
 * run when an earlier one fails, so that one run shows all that is wrong.
 */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const RESULTS = 'node_modules/.cache/results'
const REPORTERS = ['--reporter=default', '--reporter=json']

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command
 * @property {Readonly<Record<string, string>>} [env] beside what is set already
 * @property {() => Count} [count] what a test runner has counted; may throw where it has left nothing
 * @property {string} [needs] the step without which this one is not run
 */

/**
 * A run of Vitest, with its tests counted one by one.
 * @param {string} name @param {readonly string[]} args @param {Readonly<Record<string, string>>} env
 * @returns {Step}
 */
export function vitestStep(name, args = [], env = {}) {
  const file = resultOf(name)
  return {
    name,
    command: ['npx', 'vitest', 'run', ...args, ...REPORTERS, `--outputFile.json=${file}`],
    env,
    count: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = readResult(file)
      // A file that cannot be read fails without a failed test in it.
      return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) }
    },
  }
}

/**
 * A run of Playwright on what another step has built, with its tests counted one by one.
 * @param {string} name @param {string} needs @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 * @returns {Step}
 */
export function playwrightStep(name, needs, args = [], env = {}) {
  const file = resultOf(name)
  return {
    name,
    needs,
    command: ['npx', 'playwright', 'test', ...args],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    count: () => {
      const { stats } = readResult(file)
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    },
  }
}

// Without spaces, since some shells would take such a name for several.
const resultOf = (/** @type {string} */ name) => join(RESULTS, `${name.replaceAll(' ', '-')}.json`)

const readResult = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))

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
    const count = step.count()
    // A runner that ended badly with all its tests passed has failed at something else.
    return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/**
 * Runs a step unless what it needs has failed; tells how it went, and answers with what it found.
 * @param {Step} step @param {{ failed: ReadonlySet<string>, isAlone: boolean }} among
 * @returns {Promise<Count>}
 */
async function take(step, { failed, isAlone }) {
  const head = `\n── ${step.name}`
  if (isAlone) console.log(head)
  const start = performance.now()
  const isSkipped = step.needs !== undefined && failed.has(step.needs)
  const { status, words } = isSkipped
    ? { status: 1, words: `Not run: it needs “${step.needs}”, which failed.\n` }
    : await run(step, isAlone)
  const count = countOf(step, status)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const end = `── ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`
  console.log(isAlone ? `${isSkipped ? words : ''}${end}` : `${head}\n${words}${end}`)
  return count
}

/**
 * Runs all stages, one after the other, and ends the process with a status that says whether all passed.
 * @param {readonly (readonly Step[])[]} stages
 */
export async function runStages(stages) {
  rmSync(RESULTS, { recursive: true, force: true })
  const total = { passed: 0, failed: 0 }
  /** @type {Set<string>} */
  const failed = new Set()
  for (const stage of stages) {
    // oxlint-disable-next-line no-await-in-loop -- a stage waits for the one before it
    const counts = await Promise.all(
      stage.map((step) => take(step, { failed, isAlone: stage.length === 1 })),
    )
    for (const [index, count] of counts.entries()) {
      total.passed += count.passed
      total.failed += count.failed
      if (count.failed > 0) failed.add(stage[index]?.name ?? '')
    }
  }
  if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(', ')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 ? 0 : 1
}
