/**
 * How long toggling an actor takes, from the click to the paint after the table has changed, on a
 * processor slowed four times, with all actors and all issues. Given as a ratio against a naive
 * table in the same run: the same rows, written anew whole. Run `npm run build` first.
 */
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { browserLaunchOptions } from './browser.mjs'

const RUNS = 30
const SLOWED = 4
const PORT = 4179

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds from a click on the last actor's button to the paint that shows its column or lacks it. */
async function timeToggle(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const buttons = document.querySelectorAll<HTMLButtonElement>(
      '[role="group"] button[aria-pressed]',
    )
    const heads = (): number => document.querySelectorAll('thead th').length
    const before = heads()
    const start = performance.now()
    buttons[buttons.length - 1]?.click()
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (heads() === before) requestAnimationFrame(look)
        // The frame after the change is the one that has been painted.
        else requestAnimationFrame(() => setTimeout(resolve))
      }
      requestAnimationFrame(look)
    })
    return performance.now() - start
  })
}

/** Milliseconds to write a table of the same content anew and see it painted. */
async function timeNaive(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const table = document.querySelector('table')
    const copy = table?.cloneNode(false)
    if (!(table instanceof HTMLTableElement) || !(copy instanceof HTMLTableElement)) return 0
    const html = table.innerHTML
    table.replaceWith(copy)
    const start = performance.now()
    copy.innerHTML = html
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
    })
    const taken = performance.now() - start
    copy.replaceWith(table)
    return taken
  })
}

async function measure(page: Page, time: (page: Page) => Promise<number>): Promise<number> {
  const values: number[] = []
  for (let run = 0; run < RUNS; run++) values.push(await time(page))
  return median(values)
}

const server = await preview({ preview: { port: PORT, host: '127.0.0.1', strictPort: true } })
const browser = await chromium.launch(await browserLaunchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`http://127.0.0.1:${PORT}/compare?actors=&issues=all`)
  const actors = page.getByRole('group', { name: 'Actors' }).locator('button[aria-pressed="false"]')
  while ((await actors.count()) > 0) await actors.first().click()
  await page.getByRole('row').nth(20).waitFor()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await timeToggle(page)
  await timeToggle(page)
  const toggle = await measure(page, timeToggle)
  const naive = await measure(page, timeNaive)
  const cells = await page.getByRole('cell').count()
  console.log(`Cells in the table: ${cells}; processor slowed ${SLOWED} times; medians of ${RUNS}`)
  console.log(
    `Toggle an actor: ${toggle.toFixed(0)} ms; naive table written anew: ${naive.toFixed(0)} ms`,
  )
  console.log(`Ratio: ${(toggle / naive).toFixed(2)}`)
} finally {
  await browser.close()
  await server.close()
}
