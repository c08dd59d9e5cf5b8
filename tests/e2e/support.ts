/** What every browser test needs: the data set, a page that is ready, and a watch for what must never happen. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  type Route,
  test as base,
} from '@playwright/test'
import { decode } from '../../src/data/decode'
import {
  actorsKind,
  datasetKind,
  type Decodable,
  fileOf,
  instrumentsKind,
  issuesKind,
} from '../../src/data/coreKinds'
import type { Actor, Issue } from '../../src/domain/types'

/** Whether this is `npm run test:long`, which looks at every page and takes its time. */
export const isLong = process.env['LONG'] === '1'

/** A file of the real data set, so that no test types a fact. */
export function readData<T>(kind: Decodable<T>, id = ''): T {
  const file = fileOf(kind, id)
  const text = readFileSync(join(process.cwd(), 'public/data', file), 'utf8')
  const decoded = decode(kind.schema, file, JSON.parse(text) as unknown)
  if (!decoded.ok) throw new Error(`${file} is wrong: run “npm run data:check”`)
  return decoded.value
}

export const dataset = readData(datasetKind)
export const actors = readData(actorsKind)
export const instruments = readData(instrumentsKind)
/** The issues that are compared. */
export const issues = readData(issuesKind).issues.filter(({ waiting }) => waiting !== true)

const idsOf = (query: string): readonly string[] =>
  (new URLSearchParams(query).get('actors') ?? '').split(',').filter((id) => id !== '')

export const actorOf = (id: string): Actor => firstOf(actors.filter((actor) => actor.id === id))

export const issueOf = (id: string): Issue => firstOf(issues.filter((issue) => issue.id === id))

export function firstOf<T>(items: readonly T[]): T {
  const [first] = items
  if (first === undefined) throw new Error('the data set has nothing of this kind')
  return first
}

/** The actors of the default comparison, and all those that it leaves out. */
export const shownActors = idsOf(dataset.defaultLens).map(actorOf)
export const otherActors = actors.filter((actor) => !shownActors.includes(actor))

const comparisonOf = (some: typeof actors): string =>
  `/compare?actors=${some.map(({ id }) => id).join(',')}&issues=all`

/** As many actors as the bar offers, with all issues: as large as a view is used. */
export const LARGEST = comparisonOf(actors.slice(0, 9))

/** All actors with all issues: the largest view there is. */
export const EVERYONE = comparisonOf(actors)

const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** As at a desk in one theme, as on a phone in the other: colours differ by theme and layout by size. */
export async function sizeOfTheme(page: Page): Promise<typeof DESK> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  return isDark ? PHONE : DESK
}

/** What went wrong in the pages of a test. */
export interface Watch {
  /** Names a fault that the test brings about itself. */
  readonly expectFault: (fault: RegExp) => void
  /** Addresses asked for so far, without the origin. */
  readonly asked: () => readonly string[]
  /** Those of the data set, by their paths below `public/data`. */
  readonly askedData: () => readonly string[]
}

interface Fixtures {
  readonly watch: Watch
}

/** A test that fails on any error, refused content or foreign request that it did not expect. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, provide) => {
      const faults: string[] = []
      const expected: RegExp[] = []
      const asked: string[] = []
      await watchContext(context, baseURL ?? '', { faults, asked })
      await provide({
        expectFault: (fault) => expected.push(fault),
        asked: () => asked,
        askedData: () => asked.flatMap((path) => /^\/data\/([^?]+)/.exec(path)?.[1] ?? []),
      })
      const unexpected = faults.filter((fault) => !expected.some((known) => known.test(fault)))
      expect(unexpected, 'errors, refused content and foreign requests').toEqual([])
    },
    { auto: true },
  ],
})

async function watchContext(
  context: BrowserContext,
  origin: string,
  { faults, asked }: { readonly faults: string[]; readonly asked: string[] },
): Promise<void> {
  context.on('console', (message) => {
    // Said after some seconds on a slow machine; what is asked for twice is counted instead.
    if (message.text().includes('preloaded using link preload but not used')) return
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`${message.type()}: ${message.text()}`)
    }
  })
  context.on('weberror', (error) => faults.push(`page error: ${String(error.error())}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin === origin) asked.push(`${url.pathname}${url.search}`)
    else if (url.protocol !== 'data:' && url.protocol !== 'blob:') {
      faults.push(`request to another origin: ${request.url()}`)
    }
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `content security policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`,
      )
    })
  })
}

/** Opens an address and waits until the app has taken the page over and applied the address. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

/** Waits until clicks are heard: React has taken the root, and the lens of the address is applied. */
export async function ready(page: Page): Promise<void> {
  await expect
    .poll(
      async () =>
        page.evaluate(() => {
          const root = document.querySelector('#root')
          const main = document.querySelector('main')
          // A view that is a part of its own is taken over later than what stands around it.
          const isTaken = [root, main].every(
            (element) =>
              element !== null && Object.keys(element).some((key) => key.startsWith('__react')),
          )
          return isTaken && document.documentElement.dataset['lens'] === undefined
        }),
      { message: 'the app takes the page over', intervals: [25, 50, 100], timeout: 15_000 },
    )
    .toBe(true)
}

/** Opens an address and waits until all that the page loads and counts is there. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await open(page, address)
  await expectWhole(page)
}

/** Waits until nothing is loading or being counted; some pages count what dozens of files hold. */
export const expectWhole = async (page: Page): Promise<void> =>
  expect(page.getByText(/^(?:Loading|Counting)/)).toHaveCount(0, { timeout: 20_000 })

/** The parts of the Compare view by role and name. */
export const parts = (page: Page) => ({
  actorGroup: page.getByRole('group', { name: 'Actors' }),
  chip: (name: string): Locator =>
    page.getByRole('group', { name: 'Actors' }).getByRole('button', { name, exact: true }),
  frame: (name: string): Locator =>
    page.getByRole('radiogroup', { name: 'Frame' }).getByRole('radio', { name, exact: true }),
  asOf: page.getByRole('slider', { name: 'As of' }),
  lenses: page.getByRole('button', { name: 'Lenses' }),
  search: page.getByRole('searchbox', { name: 'Search in issues' }),
  order: page.getByRole('combobox', { name: 'Order' }),
  differences: page.getByRole('button', { name: 'Only differences' }),
  table: page.getByRole('table', { name: 'Positions compared' }),
  heads: page.getByRole('table', { name: 'Positions compared' }).getByRole('columnheader'),
  head: (name: string): Locator =>
    page
      .getByRole('table', { name: 'Positions compared' })
      .getByRole('columnheader')
      .filter({ has: page.getByText(name, { exact: true }) }),
  cells: page.getByRole('table', { name: 'Positions compared' }).getByRole('cell'),
  evidence: (actor: string, issue: string): Locator =>
    page
      .getByRole('table', { name: 'Positions compared' })
      .getByRole('button', { name: `: ${actor} on ${issue}` }),
  seeIt: (title: string): Locator =>
    page.getByRole('article').filter({ hasText: title }).getByRole('link', { name: 'See it' }),
  dialog: page.getByRole('dialog'),
})

/** What a screen reader hears of the view: two pages that show the same give the same. */
export async function viewOf(page: Page): Promise<string> {
  const bar = await page.getByRole('region', { name: 'Lens' }).ariaSnapshot()
  const main = await page.getByRole('main').ariaSnapshot()
  return `${bar}\n${main}`
}

/** Waits until the address names the lens, since it is written a moment after a change. */
export async function expectLens(page: Page, lens: Readonly<Record<string, string | null>>) {
  for (const [param, value] of Object.entries(lens)) {
    await expect
      .poll(() => new URL(page.url()).searchParams.get(param), {
        message: `${param} in the address`,
        intervals: [25, 50, 100],
      })
      .toBe(value)
  }
}

/** Whether the page itself can be scrolled sideways, and by how many pixels. */
export const sidewaysOf = async (page: Page): Promise<number> =>
  page.evaluate(() => {
    const scroller = document.scrollingElement
    return scroller === null ? 0 : Math.max(0, scroller.scrollWidth - scroller.clientWidth)
  })

/** Lets no answer through for an address until it is let go. */
export async function hold(page: Page, address: string | RegExp): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isLetGo = false
  await page.route(address, async (route) => {
    if (isLetGo) await route.continue()
    else held.push(route)
  })
  return async () => {
    isLetGo = true
    for (const route of held) await route.continue()
  }
}

/** The name of a cell’s button when there is evidence behind it. */
export const WITH_SOURCES = /, [1-9]\d* sources?:/
