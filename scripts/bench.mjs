/**
 * `npm run bench`: speed as ratios in one run on the built app. `--runs=N` for a quick look, and
 * `--only=nine,large,pages` for a part of it. Ends with one line, and with 1 when a target is missed.
 */
import { parseArgs } from 'node:util'
import { measureChanges } from './bench/changes.mjs'
import { isMet, verdictOf } from './bench/figures.mjs'
import { measurePages } from './bench/pages.mjs'

const RUNS_OF_CHANGES = 30
const RUNS_OF_PAGES = 5

const { values } = parseArgs({ options: { runs: { type: 'string' }, only: { type: 'string' } } })
const runs = values.runs === undefined ? undefined : Number(values.runs)
const only = values.only?.split(',')
const wanted = (/** @type {string} */ name) => only === undefined || only.includes(name)
const dist = process.env['OUT_DIR'] ?? 'dist'

const targets = [
  ...(await measureChanges(dist, runs ?? RUNS_OF_CHANGES, wanted)),
  ...(wanted('pages') ? await measurePages(dist, runs ?? RUNS_OF_PAGES) : []),
]
console.log(`\n${verdictOf(targets)}`)
process.exitCode = targets.every(isMet) ? 0 : 1
