import { expect, type Page } from '@playwright/test'
import { expectNoAxeFault } from './axe'
import {
  firstOf,
  hold,
  isLong,
  issues,
  open,
  parts,
  ready,
  shownActors,
  sidewaysOf,
  sizeOfTheme,
  test,
} from './support'

/** The titles that the pages bear before the script and after it, by their addresses. */
const ABOUT_TITLES: Readonly<Record<string, string>> = {
  '/about': 'About · Treaty Lens',
  '/about/method': 'Method · Treaty Lens',
  '/about/codebook': 'Codebook · Treaty Lens',
  '/about/coverage': 'Coverage · Treaty Lens',
  '/about/agreement': 'Agreement · Treaty Lens',
  '/about/sources': 'Sources · Treaty Lens',
  '/about/data': 'Data · Treaty Lens',
  '/about/changes': 'Changes · Treaty Lens',
  '/about/accessibility': 'Accessibility · Treaty Lens',
}

const ADDRESSES: readonly string[] = Object.keys(ABOUT_TITLES)

/** Pages that axe looks at in the short run too: one of each kind, in both themes. */
const IN_BOTH: ReadonlySet<string> = new Set([
  '/about',
  '/about/coverage',
  '/about/agreement',
  '/about/sources',
])

const PHONE = { width: 390, height: 844 }

const APP = /\/assets\/index-[^/]+\.js$/

const nav = (page: Page) => page.getByRole('navigation', { name: 'About this record' })
const map = (page: Page) =>
  page.getByRole('table', { name: 'What is known of each actor on each issue' })

/** Opens a page and waits until all that it counts has been counted. */
async function openCounted(page: Page, address: string): Promise<void> {
  await open(page, address)
  // Some pages count what dozens of files hold.
  await expect(page.getByText(/^(?:Loading|Counting) /)).toHaveCount(0, { timeout: 20_000 })
}

/** On the page of sources: leaves those of one kind, since hundreds are alike, and opens the first. */
async function openOneSource(page: Page): Promise<void> {
  const kind = page.getByRole('combobox', { name: 'Kind' })
  if ((await kind.count()) === 0) return
  await kind.selectOption({ index: 1 })
  await page.getByRole('listitem').locator('summary').first().click()
  await page.getByRole('button', { name: 'Show citations' }).click()
  await expect(page.getByRole('region', { name: 'Citations as BibTeX' })).toBeVisible()
}

for (const address of ADDRESSES.filter((one) => isLong || IN_BOTH.has(one))) {
  test(`@themes axe finds a fault in ${address}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(await sizeOfTheme(page))
    await openCounted(page, address)
    await openOneSource(page)
    // Thousands of marks are alike, and dozens of issues: a chapter of either is enough.
    await expectNoAxeFault(page, {
      without: ['main tbody:nth-of-type(n + 2)', 'main section:nth-of-type(n + 2) article'],
    })
  })
}

for (const address of ADDRESSES) {
  test(`the app throws away the page served at ${address}, or gives it no name`, async ({
    page,
  }) => {
    const letGo = await hold(page, APP)
    await page.goto(address, { waitUntil: 'commit' })
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toBeVisible()
    await expect(page).toHaveTitle(ABOUT_TITLES[address] ?? '')
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
    await expect(page).toHaveTitle(ABOUT_TITLES['/about'] ?? '')
    // The heading is the same element with other words: nothing was thrown away.
    expect(await served?.evaluate((element) => element.isConnected)).toBe(true)
  })

  test(`the page at ${address} is wider than a phone`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await openCounted(page, address)
    expect(await sidewaysOf(page)).toBe(0)
  })
}

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
  await openCounted(page, '/about/coverage')
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
