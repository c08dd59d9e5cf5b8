/** Sheets of paper as they come out of a real browser: their pages, their words, the size of their letters. */
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { positionsKind } from '../../src/data/coreKinds'
import { FEWEST_FOR_A_ROLE, stancesOf } from '../../src/domain/roleCard'
import { standingsOfActor } from '../../src/domain/standings'
import type { Actor } from '../../src/domain/types'
import { expectNoAxeFault } from './axe'
import { printed, squeezed } from './pdf'
import {
  actors,
  dataset,
  firstOf,
  isLong,
  issues,
  open,
  readData,
  shownActors,
  sizeOfTheme,
  test,
} from './support'

/** On how many issues an actor stands on a step on the day of the data. */
const countOf = (actor: Actor): number =>
  stancesOf(
    standingsOfActor(readData(positionsKind, actor.id), issues, actor, dataset.updated),
    issues,
  ).length

const counted = actors
  .map((actor) => ({ actor, count: countOf(actor) }))
  .toSorted((a, b) => b.count - a.count)
const played = counted.filter(({ count }) => count >= FEWEST_FOR_A_ROLE).map(({ actor }) => actor)
const poorest = played.slice(-1)
const richest = firstOf(played)

const idsOf = (some: readonly { readonly id: string }[]): string =>
  some.map(({ id }) => id).join(',')

const ALONE = `actors=${richest.id}`
const THREE = issues.slice(0, 3)

async function openSheet(page: Page, address: string): Promise<void> {
  await open(page, address)
  await expect(page.getByText('Loading …')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  // A sheet set in another font has other lines.
  await page.evaluate(async () => document.fonts.ready)
}

for (const actor of isLong ? played : [richest, ...poorest]) {
  test(`the role card of ${actor.shortName} is not one page, or lacks its sources`, async ({
    page,
  }) => {
    // Alone it meets all who have a card: the longest lists of names.
    await openSheet(page, `/paper/roles?actors=${actor.id}`)
    await expect(page.getByRole('article')).toHaveCount(1)
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await printed(page, format)
      expect(pages.length, format).toBe(1)
      const text = squeezed(firstOf(pages).text)
      for (const words of [actor.name, 'Sources', `/actors/${actor.id}`, 'data version']) {
        expect(text).toContain(squeezed(words))
      }
    }
  })
}

test('a card for each of several is not a page for each', async ({ page }) => {
  const some = [...played.slice(0, 2), firstOf(counted.slice(-1)).actor]
  await openSheet(page, `/paper/roles?actors=${idsOf(some)}`)
  // The last has too few stances: it is named on the screen and takes no paper.
  await expect(page.getByText(`No card for ${some[2]?.shortName ?? ''}`)).toBeVisible()
  const pages = await printed(page, 'Letter')
  expect(pages.map(({ text }) => some.findIndex(({ name }) => text.includes(name)))).toEqual([0, 1])
})

test('the comparison sheet lacks an actor, an issue, its key or its foot on a page', async ({
  page,
}) => {
  await openSheet(page, `/paper/comparison?issues=${idsOf(THREE)}`)
  const pages = await printed(page)
  const all = squeezed(pages.map(({ text }) => text).join(''))
  for (const { title } of THREE) expect(all).toContain(squeezed(title))
  for (const { text } of pages) {
    for (const { shortName } of shownActors) expect(squeezed(text)).toContain(squeezed(shortName))
    expect(text).toContain(`data version ${dataset.version}`)
    expect(text).toContain('/paper/comparison')
  }
  expect(all).toContain(squeezed('silent: no step stated'))
})

for (const address of isLong
  ? [
      `/paper/comparison?${ALONE}&item=large`,
      '/paper/vocabulary?item=large',
      `/paper/scales?${ALONE}&item=large`,
      `/paper/sources?${ALONE}&issues=${idsOf(THREE)}&item=large`,
      '/paper/amendment?item=large',
      '/paper/counter?item=large',
      '/paper/ticket?item=large',
      '/paper/claims?item=large',
      `/paper/blocs?${ALONE}&item=large`,
    ]
  : [`/paper/scales?${ALONE}&issues=${idsOf(THREE)}&item=large`]) {
  test(`in large print a letter is smaller than 18 points: ${address}`, async ({ page }) => {
    await openSheet(page, address)
    for (const { sizes } of await printed(page)) {
      expect(firstOf(sizes)).toBeGreaterThanOrEqual(17.9)
    }
  })
}

test('a role card in large print is longer than two pages', async ({ page }) => {
  await openSheet(page, `/paper/roles?${ALONE}&item=large`)
  await expect(page.getByRole('article')).toHaveCount(1)
  const pages = await printed(page, 'Letter')
  expect(pages.length).toBeLessThanOrEqual(2)
  expect(Math.min(...pages.map(({ sizes }) => firstOf(sizes)))).toBeGreaterThanOrEqual(17.9)
})

test('the answers stand on a page with the questions', async ({ page }) => {
  await openSheet(page, `/paper/scales?issues=${idsOf(THREE)}`)
  const pages = await printed(page)
  const firstAnswer = pages.findIndex(({ text }) => text.includes('Answers: where the record'))
  expect(firstAnswer).toBeGreaterThan(0)
  const asked = pages.slice(0, firstAnswer).map(({ text }) => squeezed(text))
  const told = pages.slice(firstAnswer).map(({ text }) => squeezed(text))
  for (const { question } of THREE) {
    expect(asked.join('')).toContain(squeezed(question))
    expect(told.join('')).not.toContain(squeezed(question))
  }
})

/** Each view of the app, as far as the data set offers it. */
const VIEWS = [
  '/compare',
  '/framing',
  '/framing/words',
  '/framing/readings',
  '/framing/speeches',
  '/framing/texts',
  '/framing/claims',
  '/framing/voices',
  '/issues',
  `/issues/${firstOf(issues).id}`,
  '/actors',
  `/actors/${firstOf(actors).id}`,
  '/texts',
  '/texts/demand',
  '/votes',
  '/votes/agreement',
  '/votes/groups',
  '/timeline',
  '/map',
  '/about',
  '/about/method',
  '/about/codebook',
  '/about/coverage',
  '/about/agreement',
  '/about/data',
  '/about/changes',
  '/paper',
].filter((address) => dataset.views.includes(address.split('/')[1] ?? ''))

const SHORT = new Set(['/compare', '/about/method'])

for (const address of VIEWS.filter((view) => isLong || SHORT.has(view))) {
  test(`printed, ${address} lacks its heading, begins with an empty page, or shows the banner`, async ({
    page,
  }) => {
    test.slow()
    await openSheet(page, address)
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    const [first] = await printed(page)
    expect(squeezed(first?.text ?? '')).toContain(squeezed(heading ?? '?'))
    // The banner’s buttons and links.
    expect(first?.text).not.toContain('Copy link')
    // More than a heading stands on the first sheet.
    expect(first?.text.length).toBeGreaterThan((heading ?? '').length + 200)
  })
}

test('axe finds a fault on role cards', async ({ page }) => {
  await openSheet(page, `/paper/roles?actors=${idsOf([richest, ...poorest])}`)
  await expectNoAxeFault(page)
})

test.describe('@themes', () => {
  test('axe finds a fault on the counter and its sheet', async ({ page }) => {
    await page.setViewportSize(await sizeOfTheme(page))
    await openSheet(page, '/paper/counter')
    await expectNoAxeFault(page)
  })
})
