import { expect, type Page } from '@playwright/test'
import { expectNoAxeFault } from './axe'
import {
  actors,
  dataset,
  firstOf,
  hold,
  isLong,
  issues,
  open,
  ready,
  sidewaysOf,
  sizeOfTheme,
  test,
} from './support'

const issue = firstOf(issues)
const actor = firstOf(actors)

/** A page of each kind; those of views that the data set does not offer are left out. */
const ADDRESSES: readonly string[] = [
  '/issues',
  `/issues/${issue.id}`,
  '/actors',
  `/actors/${actor.id}`,
  '/texts',
  '/texts/demand',
  '/votes',
  '/votes/a-res-74-247',
  '/timeline',
  '/map',
].filter((address) => dataset.views.includes(address.split('/')[1] ?? ''))

/** Pages that axe looks at in the short run too: one of each kind, in both themes. */
const IN_BOTH: ReadonlySet<string> = new Set([
  `/issues/${issue.id}`,
  `/actors/${actor.id}`,
  '/texts',
  '/votes/a-res-74-247',
  '/timeline',
  '/map',
])

const PHONE = { width: 390, height: 844 }
const APP = /\/assets\/index-[^/]+\.js$/

/** Opens a page and waits until all that it loads is there. */
async function openWhole(page: Page, address: string): Promise<void> {
  await open(page, address)
  await expect(page.getByText(/^(?:Loading|Counting)/)).toHaveCount(0, { timeout: 20_000 })
}

for (const address of ADDRESSES.filter((one) => isLong || IN_BOTH.has(one))) {
  test(`@themes axe finds a fault in ${address}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(await sizeOfTheme(page))
    await openWhole(page, address)
    await expectNoAxeFault(page)
  })
}

for (const address of ADDRESSES) {
  test(`the app throws away the page served at ${address}, or it is wider than a phone`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE)
    const letGo = await hold(page, APP)
    await page.goto(address, { waitUntil: 'commit' })
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toBeVisible()
    const served = await title.elementHandle()
    await letGo()
    await ready(page)
    await expect(page.getByText(/^(?:Loading|Counting)/)).toHaveCount(0, { timeout: 20_000 })
    expect(await served?.evaluate((element) => element.isConnected)).toBe(true)
    expect(await sidewaysOf(page)).toBe(0)
  })
}

test('the lens is lost on the way from one view to the next', async ({ page }) => {
  await openWhole(page, `/issues/${issue.id}?actors=${actor.id}&asOf=2022-05`)
  const views = page.getByRole('navigation', { name: 'Views' })
  for (const name of ['Actors', 'Timeline', 'Compare']) {
    await views.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(() => page.url()).toContain(`actors=${actor.id}&asOf=2022-05`)
  }
})

test('the search is not one key away, or does not forgive a typing error', async ({ page }) => {
  await open(page, '/compare')
  const field = page.getByRole('combobox', { name: /search/i })
  // The key is heard once the page has been taken over whole.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(field).toBeFocused({ timeout: 1000 })
  }).toPass()
  // The last letters but one are left out.
  const word = actor.name.split(' ')[0] ?? actor.name
  await page.keyboard.type(`${word.slice(0, -2)}${word.slice(-1)}`)
  await expect(page.getByRole('option').filter({ hasText: word }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
})
