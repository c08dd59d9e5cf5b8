/**
 * How long toggling an actor takes, from the click to the paint after the table has changed, on a
 * processor slowed four times, with all actors and all issues. Given as a ratio against a naive
 * table in the same run: the same rows, written anew whole. Runs on what a build left in `dist`.
 * Plain JavaScript, since what runs in the page must reach it as it is written.
 */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { browserLaunchOptions } from './browser.mjs'

const RUNS = 30
const SLOWED = 4
const PORT = 4179

const median = (/** @type {readonly number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** In the page: milliseconds from a click on an actor's button to the paint after the columns changed. */
async function timeToggle() {
  const buttons = document.querySelectorAll('[role="group"] button[aria-pressed]')
  const button = buttons[buttons.length - 1]
  const columns = () => document.querySelectorAll('thead th').length
  const before = columns()
  const start = performance.now()
  if (button instanceof HTMLButtonElement) button.click()
  await new Promise((resolve) => {
    const look = () => {
      if (columns() === before) requestAnimationFrame(look)
      // The frame after the change is the one that has been painted.
      else requestAnimationFrame(() => setTimeout(resolve))
    }
    requestAnimationFrame(look)
  })
  return performance.now() - start
}

/** In the page: milliseconds to write a table of the same content anew and see it painted. */
async function timeNaive() {
  const table = document.querySelector('table')
  const copy = table?.cloneNode(false)
  if (!(table instanceof HTMLTableElement) || !(copy instanceof HTMLTableElement)) return 0
  const html = table.innerHTML
  table.replaceWith(copy)
  const start = performance.now()
  copy.innerHTML = html
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
  const taken = performance.now() - start
  copy.replaceWith(table)
  return taken
}

/** @param {import('@playwright/test').Page} page @param {() => Promise<number>} time */
async function measure(page, time) {
  const values = []
  for (let run = 0; run < RUNS; run += 1) values.push(await page.evaluate(time))
  return median(values)
}

const server = await preview({ preview: { port: PORT, host: '127.0.0.1', strictPort: true } })
const browser = await chromium.launch(await browserLaunchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`http://127.0.0.1:${PORT}/compare?actors=&issues=all`)
  const unpressed = page.getByRole('group', { name: 'Actors' }).locator('[aria-pressed="false"]')
  await unpressed.first().waitFor()
  while ((await unpressed.count()) > 0) await unpressed.first().click()
  await page.getByRole('row').nth(20).waitFor()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  // The first two warm up the engine and bring the table back to all columns.
  await page.evaluate(timeToggle)
  await page.evaluate(timeToggle)
  const cells = await page.getByRole('cell').count()
  const toggle = await measure(page, timeToggle)
  const naive = await measure(page, timeNaive)
  console.log(`${cells} cells; processor slowed ${SLOWED} times; medians of ${RUNS}`)
  console.log(`Toggle an actor: ${toggle.toFixed(0)} ms. Naive table: ${naive.toFixed(0)} ms.`)
  console.log(`Ratio: ${(toggle / naive).toFixed(2)}`)
} finally {
  await browser.close()
  await server.close()
}
