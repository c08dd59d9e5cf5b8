import { expect, type Page } from '@playwright/test'
import { expectNoAxeFault } from './axe'
import {
  dataset,
  firstOf,
  hold,
  isLong,
  issues,
  open,
  parts,
  ready,
  sidewaysOf,
  sizeOfTheme,
  test,
} from './support'

/** The titles that the pages bear before the script and after it, by their addresses. */
const TITLES: Readonly<Record<string, string>> = {
  '/framing': 'Security of what? · Treaty Lens',
  '/framing/words': 'Words · Treaty Lens',
  '/framing/readings': 'One issue, two readings · Treaty Lens',
  '/framing/speeches': 'Words by year · Treaty Lens',
  '/framing/texts': 'Texts · Treaty Lens',
  '/framing/claims': 'Claims · Treaty Lens',
  '/framing/voices': 'Voices · Treaty Lens',
}
const ADDRESSES: readonly string[] = Object.keys(TITLES)

/** Pages that axe looks at in the short run too: one of each kind, in both themes. */
const IN_BOTH: ReadonlySet<string> = new Set(['/framing', '/framing/speeches', '/framing/claims'])

const PHONE = { width: 390, height: 844 }

const APP = /\/assets\/index-[^/]+\.js$/

const nav = (page: Page) => page.getByRole('navigation', { name: 'Framing' })

/** Opens a page and waits until all that it loads is there. */
async function openWhole(page: Page, address: string): Promise<void> {
  await open(page, address)
  await expect(page.getByText(/^Loading/)).toHaveCount(0, { timeout: 20_000 })
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
  test(`the app throws away the page served at ${address}, gives it no name, or it is wider than a phone`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE)
    const letGo = await hold(page, APP)
    await page.goto(address, { waitUntil: 'commit' })
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toBeVisible()
    await expect(page).toHaveTitle(TITLES[address] ?? '')
    const served = await title.elementHandle()
    await letGo()
    await ready(page)
    await expect(page.getByText(/^Loading/)).toHaveCount(0, { timeout: 20_000 })
    expect(await served?.evaluate((element) => element.isConnected)).toBe(true)
    expect(await sidewaysOf(page)).toBe(0)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the two vocabularies cannot be read', async ({ page }) => {
    await page.goto('/framing')
    for (const { label, gloss } of dataset.frames) {
      await expect(page.getByRole('heading', { name: label, exact: true }).first()).toBeVisible()
      await expect(page.getByText(gloss).first()).toBeVisible()
    }
  })
})

test('from a question in the words of a frame the two readings are not one press away', async ({
  page,
}) => {
  const frame = firstOf(dataset.frames)
  const issue = firstOf(issues)
  await open(page, `/compare?issues=${issue.id}&frame=${frame.id}`)
  await page
    .getByRole('link', { name: /^Two readings/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One issue, two readings')
  await expect(page.getByRole('heading', { level: 2, name: issue.title })).toBeVisible()
  // The frame came along, and the way back leads to the same row.
  await expect(parts(page).frame(frame.label)).toBeChecked()
  await page.getByRole('link', { name: 'This issue in Compare' }).click()
  await expect(parts(page).table).toBeVisible()
  expect(page.url()).toContain(`issues=${issue.id}`)
})

test('a word cannot be chosen by keyboard, or its choice is not in the address', async ({
  page,
}) => {
  await openWhole(page, '/framing')
  const list = page.getByRole('searchbox')
  await list.focus()
  await page.keyboard.type('cyber')
  // The list scrolls, and is a stop of its own before its first word.
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(page.locator('button:focus')).toContainText('cyber', { timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('item=')
  await page.reload()
  await ready(page)
  expect(page.url()).toContain('item=')
  await expect(nav(page)).toBeVisible()
})

test('a chart of words draws nothing, or has no table of its numbers', async ({ page }) => {
  await openWhole(page, '/framing/speeches')
  const figure = page.getByRole('figure').first()
  await expect(figure.locator('svg path, svg circle').first()).toBeVisible()
  await figure.getByText('The same numbers as a table').click()
  await expect(figure.getByRole('table').first()).toBeVisible()
})
