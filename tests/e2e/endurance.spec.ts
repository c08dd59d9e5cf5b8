/** What only shows after a long time: for the long run. */
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import * as fc from 'fast-check'
import { LENS_PARAMS } from '../../src/lens/address'
import { actors, dataset, instruments, isLong, issues, open, test } from './support'

test.skip(!isLong, 'takes minutes')
test.describe.configure({ mode: 'parallel' })

const ADDRESSES = 10_000
const BATCH = 50
const ROUNDS = 100
/** How much more memory a hundred rounds may leave than the first ten. */
const GROWTH = 1.1

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

const RIGHT_WORDS =
  'all best neutral differences disagreement 2021 2021-10 1 large short mine'.split(' ')
const WRONG_WORDS = '__proto__ constructor <b> %E0%A4%A %00 .. javascript:'.split(' ')

/** Words that an address is made of, right and wrong. */
const word = fc.oneof(
  fc.constantFrom(
    ...idsOf(actors),
    ...idsOf(issues),
    ...idsOf(instruments),
    ...idsOf(dataset.frames),
    ...RIGHT_WORDS,
    ...WRONG_WORDS,
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(whole(text))),
)

/** Half a character cannot be written in an address. */
const whole = (text: string): string => text.replaceAll(/\p{Cs}/gu, '')

const param = fc
  .tuple(
    fc.constantFrom(...LENS_PARAMS, '__proto__', 'x'),
    fc.array(word, { maxLength: 4 }),
    fc.constantFrom(',', '.', ';'),
  )
  .map(([name, words, join]) => `${name}=${words.join(join)}`)

const address = fc
  .tuple(
    // The map works out distances for seconds, and a projector leaves no shell to go on from.
    fc.constantFrom(...dataset.views.filter((view) => view !== 'map'), 'nowhere'),
    fc.oneof(fc.constant(''), word),
    fc.array(param, { maxLength: 4 }),
  )
  .map(([view, page, params]) => {
    const path = page === '' ? `/${view}` : `/${view}/${page}`
    return params.length === 0 ? path : `${path}?${params.join('&')}`
  })

/** Goes to addresses one after the other without loading the page anew. Answers with those that leave it blank. */
async function blankAmong(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  return await page.evaluate(async (all) => {
    const blank: string[] = []
    const isDrawn = (): boolean => document.querySelector('main, [role="main"]') !== null
    const frame = () => new Promise((resolve) => setTimeout(resolve))
    for (const one of all) {
      try {
        history.replaceState(null, '', one)
      } catch {
        continue
      }
      dispatchEvent(new PopStateEvent('popstate'))
      await frame()
      for (let tries = 0; !isDrawn() && tries < 100; tries += 1) await frame()
      const failed = document.querySelector('h1')?.textContent?.includes('made a mistake') === true
      if (!isDrawn() || failed) blank.push(one)
    }
    return blank
  }, addresses)
}

test('one of ten thousand random addresses leaves the page blank or breaks it', async ({
  page,
  watch,
}) => {
  test.setTimeout(1_800_000)
  watch.expectFault(/Failed to load resource/)
  await open(page, '/compare')
  const addresses = fc.sample(address, { numRuns: ADDRESSES, seed: 20_261_123 })
  for (let start = 0; start < addresses.length; start += BATCH) {
    expect(await blankAmong(page, addresses.slice(start, start + BATCH))).toEqual([])
  }
})

/** Bytes of the page's memory that are in use, after what is not has been let go. */
async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return usedSize
}

test('going back and forward a hundred times leaves the page heavier each time', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await open(page, '/compare')
  const views = page.getByRole('navigation', { name: 'Views' })
  for (const name of ['Framing', 'Issues', 'Actors', 'Votes']) {
    await views.getByRole('link', { name }).click()
    await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true')
  }
  const round = async (): Promise<void> => {
    for (let step = 0; step < 4; step += 1) await page.goBack()
    await expect(page.getByRole('table', { name: 'Positions compared' })).toBeVisible()
    for (let step = 0; step < 4; step += 1) await page.goForward()
    await expect(views.getByRole('link', { name: 'Votes' })).toHaveAttribute('aria-current', 'page')
  }
  for (let count = 0; count < ROUNDS / 10; count += 1) await round()
  const before = await heapOf(page)
  for (let count = ROUNDS / 10; count < ROUNDS; count += 1) await round()
  expect((await heapOf(page)) / before).toBeLessThan(GROWTH)
})
