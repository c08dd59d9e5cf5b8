/**
 * The app in two made-up languages, one of long words and one that runs right to left, on a build of
 * its own (`playwright.languages.config.ts`): what a real language would suffer from is found here.
 */
import { expect, type Locator, type Page } from '@playwright/test'
import { templateOf } from '../../scripts/languages/template'
import { entryKey } from '../../scripts/languages/entry'
import { madeUpLanguages } from '../../scripts/languages/made-up'
import { lessonIdsOf } from '../../src/domain/lessons'
import { outsideCatalogue, overflowing, stickingOut } from './languageWalk'
import { actors, dataset, firstOf, issues, open, shownActors, sidewaysOf, test } from './support'

const lessons = lessonIdsOf(dataset)
const textIds = dataset.files.flatMap((file) => /^texts\/(.+)\.json$/.exec(file)?.[1] ?? [])
const issue = firstOf(issues).id
const few = issues
  .slice(0, 4)
  .map(({ id }) => id)
  .join(',')

/** A page of each kind. */
const PAGES: readonly string[] = [
  '/compare',
  `/compare?texts=${textIds.slice(0, 3).join(',')}&issues=${few}&frame=${firstOf(dataset.frames).id}`,
  `/compare?cell=${firstOf(shownActors).id}.${issue}`,
  '/compare?actors=',
  `/compare?actors=nobody,${firstOf(shownActors).id}&q=zzzz`,
  ...under('framing', ['', '/words', '/readings', '/speeches', '/texts', '/claims', '/voices']),
  ...under('issues', ['', `/${issue}`, '/no-such-issue']),
  ...under('actors', ['', `/${firstOf(actors).id}`]),
  ...under('texts', ['', '/demand']),
  ...under('votes', ['', '/a-res-74-247', '/agreement', '/groups']),
  ...under('timeline', ['']),
  ...under('map', ['']),
  ...under('about', [
    '',
    '/method',
    '/codebook',
    '/coverage',
    '/agreement',
    '/sources',
    '/data',
    '/changes',
  ]),
  ...under('lessons', ['', '/words', '/mine', ...lessons.map((id) => `/${id}`)]),
  ...under(
    'present',
    lessons.map((id) => `/${id}/1`),
  ),
  ...under(
    'present',
    lessons.slice(0, 1).map((id) => `/${id}/1/teacher`),
  ),
  ...under('paper', [
    '',
    '/comparison',
    '/vocabulary',
    '/scales',
    '/roles',
    '/amendment',
    '/blocs',
  ]),
  '/no-such-page',
]

function under(view: string, pages: readonly string[]): readonly string[] {
  return dataset.views.includes(view) ? pages.map((page) => `/${view}${page}`) : []
}

const expectSoftly = expect.configure({ soft: true })

/** Opens an address in a language, with all that the page asks for. */
async function openIn(page: Page, tag: string, address: string): Promise<void> {
  await page.addInitScript(
    (language) => localStorage.setItem('treaty-lens-language', language),
    tag,
  )
  await open(page, address)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 })
}

test.beforeEach(({ watch }) => {
  // The worker that keeps the app for use without network is made after a build for readers, not in this one.
  watch.expectFault(/unsupported MIME type/)
})

for (const address of PAGES) {
  test(`with long words, ${address} shows text outside the catalogue or breaks on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openIn(page, 'en-XA', address)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
    expect.soft(await outsideCatalogue(page), 'text outside the catalogue').toEqual([])
    expect.soft(await sidewaysOf(page), 'the page scrolls sideways').toBe(0)
    expect.soft(await stickingOut(page), 'out of the page or cut off').toEqual([])
    expect.soft(await overflowing(page), 'wider than its box').toEqual([])
  })

  test(`right to left, ${address} does not turn or hangs out of the page`, async ({ page }) => {
    await openIn(page, 'ar-XB', address)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      expect.soft(await sidewaysOf(page), `the page scrolls sideways at ${width} px`).toBe(0)
      // A chart follows its width when the page has time.
      await expectSoftly
        .poll(() => stickingOut(page), {
          message: `out of the page at ${width} px`,
          // To look through the list of sources takes some seconds.
          timeout: 60_000,
        })
        .toEqual([])
    }
  })
}

test('right to left, a scale turns: its ends or its columns stand on the other side than its marks', async ({
  page,
}) => {
  const words = madeUpLanguages(templateOf(process.cwd())).at(-1)?.words
  const asked = firstOf(issues)
  /** Where the middle of a step’s label stands, from the left; less comes first. */
  const placesOf = async (within: Locator): Promise<readonly number[]> => {
    const ends = [asked.steps[0], asked.steps[4]]
    return Promise.all(
      ends.map(async (step) => {
        const context = `issues.json#issues.${asked.id}.steps.${step?.value}.label`
        const label = words?.get(entryKey({ message: step?.label ?? '', context })) ?? ''
        const box = await within.getByText(label, { exact: true }).first().boundingBox()
        return (box?.x ?? 0) + (box?.width ?? 0) / 2
      }),
    )
  }
  const expectUnturned = async (within: Locator): Promise<void> => {
    const [less = 0, more = 0] = await placesOf(within)
    expect(less).toBeGreaterThan(0)
    expect(less).toBeLessThan(more)
  }
  await openIn(page, 'ar-XB', `/compare?issues=${asked.id}`)
  await expectUnturned(page.locator('tbody').getByRole('rowheader').last())
  await openIn(page, 'ar-XB', `/compare?cell=${firstOf(shownActors).id}.${asked.id}`)
  await expectUnturned(page.getByRole('dialog').getByRole('list').first())
  await openIn(page, 'ar-XB', `/issues/${asked.id}`)
  await expectUnturned(page.getByRole('columnheader').first().locator('xpath=..'))
})

test('the switch does not change the words, the direction or the focus, or is not kept', async ({
  page,
}) => {
  await open(page, '/compare?sort=disagreement')
  const language = page.getByRole('combobox', { name: 'Language' })
  await language.selectOption('ar-XB')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('combobox').filter({ hasText: 'English' })).toBeFocused()
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveCount(0)
  expect(new URL(page.url()).searchParams.get('sort')).toBe('disagreement')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB')
  await page.getByRole('combobox').filter({ hasText: 'English' }).selectOption('en')
  await expect(language).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  expect(await page.evaluate(() => localStorage.getItem('treaty-lens-language'))).toBeNull()
})

test('when the words of a language do not come, English does not stand in or it is not said', async ({
  page,
  watch,
}) => {
  watch.expectFault(/Failed to load resource/)
  await page.route('**/languages/en-XA/words.json', (route) => route.fulfill({ status: 500 }))
  await page.addInitScript(() => localStorage.setItem('treaty-lens-language', 'en-XA'))
  await open(page, '/compare')
  await expect(page.getByRole('table', { name: 'Positions compared' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'did not come' })).toBeVisible()
})

test('when the words of one file do not come, the file is refused', async ({ page, watch }) => {
  watch.expectFault(/Failed to load resource/)
  await page.route('**/languages/en-XA/issues.json', (route) => route.fulfill({ status: 500 }))
  await openIn(page, 'en-XA', '/compare')
  await expect(page.getByText(firstOf(issues).title).first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 60_000 })
})
