/** What every page is held to, whatever it shows. */
import { expect, type Page } from '@playwright/test'
import { expectNoAxeFault, expectNoAxeFaultInTheDark } from './axe'
import { kindsOf } from './kinds'
import {
  expectWhole,
  hold,
  isLong,
  openWhole,
  PHONE,
  ready,
  sidewaysOf,
  sizeOfTheme,
  test,
} from './support'

const APP = /\/assets\/index-[^/]+\.js$/

/** Opens a page, and expects that the app takes over what was served, with its heading and its title. */
async function expectTakenOver(page: Page, address: string): Promise<void> {
  const letGo = await hold(page, APP)
  await page.goto(address, { waitUntil: 'commit' })
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  const served = await heading.elementHandle()
  const title = await page.title()
  await letGo()
  await ready(page)
  await expectWhole(page)
  expect(await served?.evaluate((element) => element.isConnected), 'the same heading').toBe(true)
  expect(await page.title()).toBe(title)
}

/** Of each view a page, and those with the most on them. */
const SHORT = [
  'compare',
  'framing',
  'an issue',
  'an actor',
  'texts',
  'a vote',
  'timeline',
  'map',
  'a lesson',
  'on paper',
  'coverage',
]

for (const { name, address, alike } of kindsOf(SHORT)) {
  // The short run looks at a page once, and then at what the dark and a phone can change of it.
  test(`${isLong ? '@themes ' : ''}${name}: the served page is thrown away, it is wider than a phone, or axe finds a fault`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize(PHONE)
    // With a lens in the address the page is hidden until the app has applied it.
    if (address.includes('?')) await openWhole(page, address)
    else await expectTakenOver(page, address)
    expect(await sidewaysOf(page), 'pixels to scroll sideways').toBe(0)
    await page.setViewportSize(await sizeOfTheme(page))
    const part = alike === undefined ? {} : { without: alike }
    await expectNoAxeFault(page, part)
    if (!isLong) await expectNoAxeFaultInTheDark(page, part)
  })
}
