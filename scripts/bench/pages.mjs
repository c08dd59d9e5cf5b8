/**
 * Lighthouse on the main routes and on a shared link, as on a phone with throttling applied, against
 * the same page without a script in the same run.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { browserLaunchOptions } from '../browser.mjs'
import { inColumns, isMet, median } from './figures.mjs'
import { portOf, serve } from './serve.mjs'
import { withoutScript } from './static-page.mjs'

const MOST_PAINT = 1.15
const MOST_BLOCKING_MS = 100
/** What every page must reach in full. */
const FULL = /** @type {const} */ (['accessibility', 'best-practices', 'seo'])

/** A port on which the browser can be talked to. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const port = portOf(server)
      server.close(() => resolve(port))
    })
  })

/** @typedef {{ port: number }} Looker the browser’s port */
/** @typedef {{ paint: number, blocking: number, shift: number }} Speed milliseconds, milliseconds, a score */

/** The first page below a view, in the order of names, as one of its kind. */
const oneOf = (/** @type {string} */ dist, /** @type {string} */ view) => {
  const page = readdirSync(join(dist, view)).find(
    (file) => file.endsWith('.html') && file !== 'index.html',
  )
  if (page === undefined) throw new Error(`the build has no page below ${view}`)
  return `/${view}/${page.replace('.html', '')}`
}

/** The five main routes and a shared link: a preset of the data set. */
function addressesOf(/** @type {string} */ dist) {
  const { lenses } = JSON.parse(readFileSync(join(dist, 'data/dataset.json'), 'utf8'))
  return [
    '/compare',
    '/framing',
    oneOf(dist, 'issues'),
    oneOf(dist, 'actors'),
    '/votes',
    `/compare?${lenses[0].lens}`,
  ]
}

/** One look at a page. @param {Looker} looker @param {string} url @param {boolean} isWhole whether all scores are wanted */
async function look({ port }, url, isWhole) {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    throttlingMethod: 'devtools',
    onlyCategories: isWhole ? ['performance', ...FULL] : ['performance'],
  })
  if (result === undefined) throw new Error(`${url} could not be measured`)
  const { audits, categories, runtimeError } = result.lhr
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`)
  const valueOf = (/** @type {string} */ audit) => audits[audit]?.numericValue ?? Number.NaN
  return {
    speed: {
      paint: valueOf('largest-contentful-paint'),
      blocking: valueOf('total-blocking-time'),
      shift: valueOf('cumulative-layout-shift'),
    },
    scores: isWhole ? FULL.map((id) => Math.round((categories[id]?.score ?? 0) * 100)) : [],
    failed: failedAudits(result.lhr),
  }
}

/** Names of the audits that keep a page from its full scores. @param {import('lighthouse').Result} lhr */
const failedAudits = ({ audits, categories }) =>
  FULL.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)

/** @param {readonly Speed[]} speeds @returns {Speed} */
const medians = (speeds) => ({
  paint: median(speeds.map(({ paint }) => paint)),
  blocking: median(speeds.map(({ blocking }) => blocking)),
  shift: median(speeds.map(({ shift }) => shift)),
})

/** A page and its like without a script, in turns, so that what else the machine does meets both. */
async function measurePage(
  /** @type {Looker} */ looker,
  /** @type {string} */ url,
  /** @type {string} */ plainUrl,
  /** @type {number} */ runs,
) {
  const speeds = []
  const plain = []
  const whole = await look(looker, url, true)
  for (let run = 0; run < runs; run += 1) {
    speeds.push((await look(looker, url, false)).speed)
    plain.push((await look(looker, plainUrl, false)).speed)
  }
  return { ...whole, speed: medians(speeds), plain: medians(plain) }
}

/** The final DOM of an address, once the lens is applied and no column is loading. */
async function finalDom(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ url,
) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  await page.goto(url)
  await page.waitForFunction(
    () =>
      document.documentElement.dataset['lens'] === undefined &&
      document.querySelector('main table td') !== null &&
      document.querySelector('[aria-busy="true"]') === null,
  )
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  await page.close()
  return `<!doctype html>${html}`
}

/** Names of plain pages: a query is no part of a file's name. */
const plainPath = (/** @type {string} */ address) => address.replace(/\?.*/, '-shared')

/**
 * Measures the pages that a build left in `dist`; prints them and answers with their targets.
 * @param {string} dist @param {number} runs
 * @returns {Promise<import('./figures.mjs').Target[]>}
 */
export async function measurePages(dist, runs) {
  const plainFolder = mkdtempSync(join(tmpdir(), 'treaty-lens-plain-'))
  cpSync(dist, plainFolder, {
    recursive: true,
    filter: (file) => !/\.(?:html|json|zip|csv)$/.test(file),
  })
  const server = await serve(dist)
  const plainServer = await serve(plainFolder)
  const port = await freePort()
  const options = await browserLaunchOptions()
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, `--remote-debugging-port=${port}`],
  })
  const lines = [['', 'largest paint', 'of static', 'blocking', 'more', 'shift', ...FULL]]
  const targets = []
  const remarks = []
  try {
    for (const address of addressesOf(dist)) {
      const url = server.origin + address
      const html = address.includes('?')
        ? await finalDom(browser, url)
        : readFileSync(join(dist, `${address.slice(1)}.html`), 'utf8')
      const file = join(plainFolder, `${plainPath(address).slice(1)}.html`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, withoutScript(html))
      const found = await measurePage({ port }, url, plainServer.origin + plainPath(address), runs)
      const { line, targets: own } = judge(address, found)
      console.log(line.join('  '))
      lines.push(line)
      targets.push(...own)
      if (found.failed.length > 0) remarks.push(`${address}: ${found.failed.join(', ')}`)
    }
  } finally {
    await browser.close()
    await server.close()
    await plainServer.close()
    rmSync(plainFolder, { recursive: true })
  }
  console.log(
    `\nPages on a phone, throttled: medians of ${runs}, against the same without a script`,
  )
  for (const line of [...inColumns(lines), ...remarks]) console.log(line)
  return targets
}

/**
 * @param {string} address
 * @param {{ speed: Speed, plain: Speed, scores: readonly number[] }} found
 */
function judge(address, { speed, plain, scores }) {
  const paint = {
    name: `largest paint, ${address}`,
    value: speed.paint / plain.paint,
    most: MOST_PAINT,
  }
  const more = speed.blocking - plain.blocking
  const blocking = { name: `blocking time, ${address}`, value: more, most: MOST_BLOCKING_MS }
  const shift = { name: `layout shift, ${address}`, value: speed.shift, most: 0 }
  const short = FULL.map((id, index) => ({
    name: `points missing in ${id}, ${address}`,
    value: 100 - (scores[index] ?? 0),
    most: 0,
  }))
  const mark = (
    /** @type {import('./figures.mjs').Target} */ target,
    /** @type {string} */ text,
  ) => (isMet(target) ? text : `${text} !`)
  return {
    targets: [paint, blocking, shift, ...short],
    line: [
      address.length > 40 ? `${address.slice(0, 39)}…` : address,
      `${speed.paint.toFixed(0)} ms`,
      mark(paint, paint.value.toFixed(2)),
      `${speed.blocking.toFixed(0)} ms`,
      mark(blocking, `${more.toFixed(0)} ms`),
      mark(shift, speed.shift.toFixed(3)),
      ...short.map((target, index) => mark(target, String(scores[index]))),
    ],
  }
}
