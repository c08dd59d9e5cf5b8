import { expect, type Page } from '@playwright/test'
import { expectNoAxeFault } from './axe'
import { firstOf, hold, issues, open, openWhole, parts, ready, shownActors, test } from './support'

const APP = /\/assets\/index-[^/]+\.js$/

const nav = (page: Page) => page.getByRole('navigation', { name: 'About this record' })
const map = (page: Page) =>
  page.getByRole('table', { name: 'What is known of each actor on each issue' })

test('axe finds a fault in a source that is opened, with its citations', async ({ page }) => {
  test.slow()
  await openWhole(page, '/about/sources')
  // Hundreds of them are alike: those of one kind are left.
  const items = page.getByRole('listitem').filter({ has: page.locator('summary') })
  const all = await items.count()
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ index: 1 })
  // The list follows a moment later; what is opened before that may be gone.
  await expect.poll(async () => items.count()).toBeLessThan(all)
  const source = items.first()
  await source.locator('summary').click()
  await source.getByRole('button', { name: 'Show citations' }).click()
  await expect(page.getByRole('region', { name: 'Citations as BibTeX' })).toBeVisible()
  await expectNoAxeFault(page, { within: 'main li:has(summary)' })
})

test('a page that is taken over is thrown away by the first link to another one', async ({
  page,
}) => {
  const letGo = await hold(page, APP)
  await page.goto('/about/agreement', { waitUntil: 'commit' })
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toBeVisible()
  // Its styles are there before any script.
  await expect(nav(page).getByRole('list')).toHaveCSS('list-style-type', 'none')
  const served = await title.elementHandle()
  await letGo()
  await ready(page)
  const link = nav(page).getByRole('link', { name: 'About', exact: true })
  // The pages are a part of their own, taken over after the rest: until then a link loads anew.
  const isTaken = async () =>
    link.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')))
  await expect.poll(isTaken).toBe(true)
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'About this record' })).toBeVisible()
  await expect(page).toHaveTitle('About · Treaty Lens')
  // The heading is the same element with other words.
  expect(await served?.evaluate((element) => element.isConnected)).toBe(true)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the codebook cannot be read, or an issue has no address', async ({ page }) => {
    const issue = issues.at(-1) ?? firstOf(issues)
    await page.goto(`/about/codebook#issue-${issue.id}`)
    await expect(page.getByRole('article', { name: issue.title })).toBeInViewport()
    for (const { meaning } of issue.steps) await expect(page.getByText(meaning)).toBeVisible()
  })
})

test('only the core of the data is asked for by a page that shows no more', async ({
  page,
  watch,
}) => {
  await open(page, '/about/method')
  expect(watch.askedData().filter((file) => file.startsWith('positions/'))).toEqual([])
})

test('the map cannot be used by keyboard, or a cell does not open', async ({ page }) => {
  await openWhole(page, '/about/coverage')
  const read = page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: /^Read/ })
  await read.focus()
  await page.keyboard.press('Space')
  await expect(read).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Skip the table' }).focus()
  await expect(page.getByRole('link', { name: 'Skip the table' })).toBeInViewport()
  const cell = map(page)
    .getByRole('link', { name: `Read: ${firstOf(shownActors).shortName} on ` })
    .first()
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(parts(page).dialog).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/compare')
  await page.keyboard.press('Escape')
  await expect(parts(page).dialog).toBeHidden()
  await expect(parts(page).table).toBeVisible()
  await page.goBack()
  await expect(map(page)).toBeVisible()
})
