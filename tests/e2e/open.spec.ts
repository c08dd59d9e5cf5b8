import { expect, type Page } from '@playwright/test'
import { faultsOfStops } from './focus'
import { kindsOf } from './kinds'
import { fadedMarks, lostText, movingParts, spaceBack, spaceOut } from './looks'
import { isLong, openWhole, sidewaysOf, test } from './support'

const DESK = { width: 1280, height: 1024 }
/** The same window at 400 %. */
const ZOOMED = { width: 320, height: 256 }

/** How many stops of the keyboard are looked at on a page; thousands of cells are alike. */
const MOST_STOPS = isLong ? 5000 : 60

/** Expects that no text is lost, and that the page does not scroll sideways. */
async function expectNothingLost(page: Page): Promise<void> {
  expect.soft(await lostText(page)).toEqual([])
  expect.soft(await sidewaysOf(page), 'pixels to scroll sideways').toBe(0)
}

/** Those that are built in ways of their own. */
const SHORT = ['compare', 'map', 'a lesson']

for (const { name, address } of kindsOf(SHORT)) {
  test(`${name}: something is lost when it is magnified, spaced out, recoloured or used by keyboard`, async ({
    page,
  }) => {
    // The list of sources is a page of thousands of stops.
    test.setTimeout(isLong ? 300_000 : 90_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(DESK)
    await openWhole(page, address)
    await test.step('as it is', async () => expectNothingLost(page))
    await test.step('with less motion', async () => {
      expect.soft(await movingParts(page)).toEqual([])
    })
    await test.step('by keyboard', async () => {
      expect.soft(await faultsOfStops(page, MOST_STOPS)).toEqual([])
    })
    await test.step('with text spaced out', async () => {
      await spaceOut(page)
      await expectNothingLost(page)
      await spaceBack(page)
    })
    await test.step('at 400 %', async () => {
      await page.setViewportSize(ZOOMED)
      await expectNothingLost(page)
      expect.soft(await faultsOfStops(page, MOST_STOPS / 2)).toEqual([])
    })
    // The worst case: ink chosen for a light ground while the system’s ground is dark.
    await test.step('in the system’s colours', async () => {
      await page.setViewportSize(DESK)
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
      expect.soft(await fadedMarks(page)).toEqual([])
    })
  })
}
