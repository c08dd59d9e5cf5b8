/**
 * Changes of the comparison, in a browser on a processor slowed four times, from the click to the paint
 * after the table has followed. Given as ratios against a naive table in the same run: the same rows,
 * written anew whole.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserLaunchOptions } from '../browser.mjs'
import { inColumns, isMet, median } from './figures.mjs'
import { timeChange, timeNaive } from './in-page.mjs'
import { buildMadeUp } from './made-up.mjs'
import { serve } from './serve.mjs'

const SLOWED = 4
/** @type {readonly import('./in-page.mjs').Change[]} */
const CHANGES = ['toggle', 'sort', 'search', 'frame']
/** The large table takes minutes to write whole: a tenth of its rows is, and counted ten times. */
const LARGE_NAIVE = { naiveRuns: 8, naivePart: 0.1 }
const ACTORS = 193
const ISSUES = 200

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {object} Table
 * @property {string} name
 * @property {number} most share of the naive table that a change may take
 * @property {string} words that leave some of its issues
 * @property {number} naiveRuns at most
 * @property {number} naivePart of the rows that the naive table writes
 * @property {(page: Page) => Promise<void>} open
 *
 * @typedef {{ final: number, first: number | null }} Taken medians in milliseconds
 */

/**
 * One change, there and back, each so many times.
 * @param {Page} page @param {{ change: import('./in-page.mjs').Change, words: string }} what
 * @param {number} runs @returns {Promise<readonly [Taken, Taken]>}
 */
async function measureChange(page, what, runs) {
  // Once there and back to warm up the engine.
  await page.evaluate(timeChange, what)
  await page.evaluate(timeChange, what)
  const there = []
  const back = []
  for (let run = 0; run < runs; run += 1) {
    there.push(await page.evaluate(timeChange, what))
    back.push(await page.evaluate(timeChange, what))
  }
  return [taken(there), taken(back)]
}

/** @param {readonly { final: number, first: number | null }[]} times @returns {Taken} */
function taken(times) {
  const first = times.map((time) => time.first).filter((time) => time !== null)
  return {
    final: median(times.map(({ final }) => final)),
    first: first.length === 0 ? null : median(first),
  }
}

/**
 * All changes of one table; prints its figures.
 * @param {Page} page @param {Table} table @param {number} runs
 * @returns {Promise<import('./figures.mjs').Target[]>}
 */
async function measureTable(page, table, runs) {
  await table.open(page)
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  /** @type {number[]} */
  const naive = []
  /** In turns with the changes, so that what else the machine does meets both. */
  const measureNaive = async () => {
    const share = Math.ceil(Math.min(runs, table.naiveRuns) / CHANGES.length)
    for (let run = 0; run < share; run += 1)
      naive.push(await page.evaluate(timeNaive, table.naivePart))
  }
  const figures = []
  for (const change of CHANGES) {
    await measureNaive()
    const both = await measureChange(page, { change, words: table.words }, runs)
    for (const [index, times] of both.entries()) {
      figures.push({ name: `${change}${index === 0 ? '' : ' back'}`, ...times })
    }
  }
  const whole = median(naive)
  const lines = [['', 'first answer', 'final', 'of naive', 'at most']]
  const targets = []
  for (const { name, first, final } of figures) {
    const target = { name: `${name}, ${table.name}`, value: final / whole, most: table.most }
    targets.push(target)
    lines.push([
      name,
      first === null ? '' : `${first.toFixed(0)} ms`,
      `${final.toFixed(0)} ms`,
      `${target.value.toFixed(2)}${isMet(target) ? '' : ' !'}`,
      String(table.most),
    ])
  }
  console.log(`\n${table.name}: a naive table takes ${whole.toFixed(0)} ms`)
  for (const line of inColumns(lines)) console.log(line)
  return targets
}

/** Nine actors by all issues, as the record has them. @returns {Table} */
const nineActors = (/** @type {string} */ origin) => ({
  name: 'nine actors by all issues',
  most: 0.5,
  words: 'evidence',
  naiveRuns: Number.POSITIVE_INFINITY,
  naivePart: 1,
  open: async (page) => {
    await page.goto(`${origin}/compare?actors=&issues=all`)
    const others = page.getByRole('group', { name: 'Actors' }).locator('[aria-pressed="false"]')
    await others.first().waitFor()
    while ((await others.count()) > 0) await others.first().click()
    await page.getByRole('row').nth(20).waitFor()
    while ((await page.locator('thead th').count()) > 10) {
      await page.locator('[role="group"] [aria-pressed="true"]').last().click()
    }
    await page.waitForFunction(() => document.querySelectorAll('thead th').length === 10)
  },
})

/** Every state by two hundred issues, made up. @returns {Table} */
const everyState = (/** @type {string} */ address) => ({
  name: `${ACTORS} made-up actors by ${ISSUES} issues`,
  most: 0.1,
  words: 'issue 17',
  ...LARGE_NAIVE,
  open: async (page) => {
    await page.goto(address)
    await page.waitForFunction(
      ([columns, rows]) =>
        document.querySelectorAll('thead th').length > columns &&
        document.querySelectorAll('tbody tr').length > rows &&
        document.querySelector('thead th[aria-busy="true"]') === null,
      /** @type {const} */ ([ACTORS, ISSUES]),
      { timeout: 120_000 },
    )
    // A head offers to try again where a file was refused: then the table is not what it is named.
    if ((await page.locator('thead button').count()) > 0) throw new Error('made-up data is refused')
  },
})

/** @param {string} folder @param {(origin: string) => Table} table @param {number} runs */
async function inBrowser(folder, table, runs) {
  const server = await serve(folder)
  const browser = await chromium.launch(await browserLaunchOptions())
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
      // The naive table is written as the policy of the page rightly forbids.
      bypassCSP: true,
    })
    page.setDefaultTimeout(0)
    return await measureTable(page, table(server.origin), runs)
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * Measures the changes on what a build left in `dist`; prints them and answers with their targets.
 * @param {string} dist @param {number} runs @param {(name: string) => boolean} wanted
 */
export async function measureChanges(dist, runs, wanted) {
  console.log(`Changes of the comparison: processor slowed ${SLOWED} times, medians of ${runs}`)
  const targets = []
  if (wanted('nine')) targets.push(...(await inBrowser(dist, nineActors, runs)))
  if (wanted('large')) {
    const target = mkdtempSync(join(tmpdir(), 'treaty-lens-'))
    try {
      const path = buildMadeUp({ dist, target, actors: ACTORS, issues: ISSUES })
      targets.push(...(await inBrowser(target, (origin) => everyState(origin + path), runs)))
    } finally {
      rmSync(target, { recursive: true })
    }
  }
  return targets
}
