import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { expectNoAxeFault } from './axe'
import {
  dataset,
  firstOf,
  isLong,
  issues,
  LARGEST,
  open,
  otherActors,
  parts,
  readData,
  shownActors,
  sizeOfTheme,
  test,
  WITH_SOURCES,
} from './support'
import { positionsKind } from '../../src/data/coreKinds'

async function expectNothing(page: Page, within?: string): Promise<void> {
  await page.setViewportSize(await sizeOfTheme(page))
  await expectNoAxeFault(page, within === undefined ? {} : { within })
}

test.describe('@themes', () => {
  test('axe finds a fault in the largest comparison', async ({ page }) => {
    test.slow()
    const size = await sizeOfTheme(page)
    await page.setViewportSize(size)
    // A phone shows the same cells: some of them are enough.
    const query = size.width < 768 ? `&q=${encodeURIComponent(firstOf(issues).title)}` : ''
    await open(page, `${LARGEST}${query}`)
    await expect(page.getByText('Loading …')).toHaveCount(0)
    await expectNoAxeFault(page, { within: 'main' })
  })

  test('axe finds a fault in the dialog of a cell with its citations', async ({ page }) => {
    await open(page, '/compare')
    const { cells, dialog } = parts(page)
    await cells.getByRole('button', { name: WITH_SOURCES }).first().click()
    await dialog.getByRole('button', { name: 'Show citations' }).click()
    await expect(dialog.getByRole('region', { name: 'Citations as BibTeX' })).toBeVisible()
    await expectNothing(page, 'dialog')
  })

  test('axe finds a fault in “All actors”', async ({ page }) => {
    await open(page, '/compare')
    await page.getByRole('button', { name: 'All actors' }).click()
    await expect(parts(page).dialog).toBeVisible()
    await expectNothing(page, 'dialog')
  })

  test('axe finds a fault in a refused column, a loading one, or the notice of a dropped part', async ({
    page,
    watch,
  }) => {
    watch.expectFault(/Failed to load resource/)
    const [refused, slow] = otherActors
    await page.route(`**/data/positions/${refused?.id}.json`, async (route) =>
      route.fulfill({ status: 500 }),
    )
    await page.route(`**/data/positions/${slow?.id}.json`, () => {
      // Never answered.
    })
    const lens = `actors=${[refused, slow, ...shownActors].map((actor) => actor?.id).join(',')},nobody`
    await open(page, `/compare?${lens}&issues=${firstOf(issues).id}`)
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(parts(page).cells.getByText('Loading …')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'It was left out' })).toBeVisible()
    await expectNothing(page)
  })
})

// What has colours that nothing above has is looked at in both themes by the long run.
test.describe(isLong ? '@themes' : 'in one theme', () => {
  for (const { id, label } of dataset.frames) {
    test(`axe finds a fault in the frame ${label}`, async ({ page }) => {
      await open(
        page,
        `/compare?frame=${id}&issues=${issues
          .slice(0, 3)
          .map((issue) => issue.id)
          .join(',')}`,
      )
      await expectNothing(page)
    })
  }

  test('axe finds a fault in the dialog of a silence', async ({ page }) => {
    const actor = firstOf(shownActors)
    const silent = readData(positionsKind, actor.id).find(
      (position) => 'silent' in position && issues.some(({ id }) => id === position.issue),
    )
    await open(page, `/compare?cell=${actor.id}.${silent?.issue ?? ''}`)
    await expect(parts(page).dialog).toBeVisible()
    await expectNothing(page, 'dialog')
  })

  test('axe finds a fault in the open list of lenses', async ({ page }) => {
    await open(page, '/compare')
    const preset = page.getByRole('button', { name: firstOf(dataset.lenses).title })
    await page.setViewportSize(await sizeOfTheme(page))
    await parts(page).lenses.click()
    await expect(preset).toBeVisible()
    await expectNoAxeFault(page, { within: '[popover]' })
  })

  test('axe finds a fault in the view of a refused data set', async ({ page, watch }) => {
    watch.expectFault(/Failed to load resource/)
    await page.route('**/data/issues.json', async (route) => route.fulfill({ status: 500 }))
    await open(page, '/compare')
    await expect(page.getByRole('alert')).toBeVisible()
    await expectNothing(page)
  })

  test('axe finds a fault in the page of an unknown address', async ({ page, watch }) => {
    watch.expectFault(/Failed to load resource.*404/)
    await open(page, '/no-such-page')
    await expectNothing(page)
  })

  test('axe finds a fault in a comparison of nobody, of texts, or without rows', async ({
    page,
  }) => {
    for (const query of [
      'actors=',
      `texts=${textIds.join(',')}&issues=${firstOf(issues).id}`,
      'q=zzzz',
    ]) {
      await open(page, `/compare?${query}`)
      await expect(page.getByText('Loading …')).toHaveCount(0)
      await expectNothing(page, 'main')
    }
  })
})

const textIds = dataset.files.flatMap((file) => /^texts\/(.+)\.json$/.exec(file)?.[1] ?? [])
