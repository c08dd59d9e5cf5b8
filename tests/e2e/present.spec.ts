/** A lesson at the size of a projector, and the window of the teacher beside it. */
import { expect, type Page } from '@playwright/test'
import { lessonKind } from '../../src/data/fileKinds'
import { lessonIdsOf, minutesOf, scenesOf } from '../../src/domain/lessons'
import { clockDigits } from '../../src/domain/present'
import { type Slide } from '../../src/domain/slides'
import { indexCore } from '../../src/components/coreContext'
import { actorsKind, datasetKind, issuesKind, sourcesKind } from '../../src/data/coreKinds'
import { type SceneShown, sceneShown } from '../../src/features/present/sceneLens'
import { expectNoAxeFault, expectNoAxeFaultInTheDark } from './axe'
import { firstOf, isLong, open, readData, ready, sidewaysOf, test } from './support'

const dataset = readData(datasetKind)
const core = indexCore(
  {
    dataset,
    actors: readData(actorsKind),
    ...readData(issuesKind),
    sources: readData(sourcesKind),
  },
  async () => undefined,
)

interface Step extends SceneShown {
  readonly lesson: string
  readonly path: string
}

/** All steps of all lessons, as they are shown. */
const steps: readonly Step[] = lessonIdsOf(dataset).flatMap((lesson) =>
  scenesOf(readData(lessonKind, lesson), 'full').map((scene) =>
    Object.assign(sceneShown(scene, core, core.issueById), {
      lesson,
      path: `/present/${lesson}/${scene.id}`,
    }),
  ),
)
/** One step of each kind of slide; all of them in the long run. */
const kinds = [...new Set(steps.map(({ slide }) => slide.kind))]
const looked = isLong
  ? steps
  : kinds.map((kind: Slide['kind']) => firstOf(steps.filter(({ slide }) => slide.kind === kind)))

/** A step where the class places itself, and the one after it. */
const polled = firstOf(
  steps.filter(({ slide, reveals }) => slide.kind === 'spectrum' && reveals > 2),
)
const after = firstOf(steps.slice(steps.indexOf(polled) + 1))

const PROJECTOR = { width: 1280, height: 720 }
const h1 = (page: Page) => page.getByRole('heading', { level: 1 })
const names = (page: Page) =>
  page.getByRole('list', { name: 'From less to more' }).getByRole('list').getByRole('listitem')
/** Those that are revealed, on a step or on none. */
const revealed = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({
      has: page.locator('img, svg[viewBox^="-4"]'),
    })
    .filter({ hasNot: page.getByRole('list') })

/** Texts that are smaller than a class can read, with their size in pixels on the screen. */
const smallTexts = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(#recharts_measurement_span)')].flatMap((element) => {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
      const { width, height } = element.getBoundingClientRect()
      const isHeard =
        width < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true })
      if (!hasText || isHeard) return []
      const zoom = 'currentCSSZoom' in element ? element.currentCSSZoom : 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom
      return size < 24 ? [`${size} px: ${element.textContent.slice(0, 40)}`] : []
    }),
  )

/** What the browser keeps of a visit. */
const keptIn = async (page: Page): Promise<number> =>
  page.evaluate(() => sessionStorage.length + localStorage.length)

async function present(page: Page, path: string): Promise<void> {
  await page.setViewportSize(PROJECTOR)
  await open(page, path)
  await expect(page.getByText(/^Loading/)).toHaveCount(0)
}

test.describe(isLong ? '@themes' : 'in both themes', () => {
  test('axe finds a fault in a step, or a text there is smaller than 24 px', async ({ page }) => {
    test.slow()
    for (const { path, slide } of looked) {
      await present(page, path)
      await page.keyboard.press('r')
      await expect(page.getByText(/^Step \d+ of/)).toBeVisible()
      expect(await smallTexts(page), path).toEqual([])
      expect(await sidewaysOf(page), path).toBe(0)
      // A view as it is is looked at where it stands by itself.
      const part = slide.kind === 'view' ? { without: ['[role="region"]'] } : {}
      await expectNoAxeFault(page, part)
      if (isLong) continue
      await expectNoAxeFaultInTheDark(page, part)
      await page.emulateMedia({ colorScheme: 'light' })
    }
  })

  test('axe finds a fault in the teacher’s window, in the keys or in three corners', async ({
    page,
  }) => {
    await page.setViewportSize(PROJECTOR)
    await open(page, `${polled.path}/teacher`)
    await expectNoAxeFault(page)
    await present(page, polled.path)
    for (const key of ['?', 'c']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await smallTexts(page)).toEqual([])
      await expectNoAxeFault(page, { within: 'dialog' })
      await page.keyboard.press('Escape')
    }
  })
})

test('a key does not do what it says', async ({ page }) => {
  await present(page, polled.path)
  await expect(names(page)).toHaveCount(0)
  for (const [count, key] of ['ArrowRight', 'PageDown', ' '].entries()) {
    await page.keyboard.press(key)
    await expect(revealed(page)).toHaveCount(count + 1)
  }
  await page.keyboard.press('PageUp')
  await expect(revealed(page)).toHaveCount(2)
  await page.keyboard.press('r')
  await expect(revealed(page)).toHaveCount(polled.reveals)
  await page.keyboard.press('Control+ArrowRight')
  await expect(page).toHaveURL(new RegExp(`${polled.path}$`))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${after.path}$`))
  await page.keyboard.press('ArrowLeft')
  await expect(revealed(page)).toHaveCount(polled.reveals)
  await page.keyboard.press('.')
  await expect(page.getByRole('button', { name: 'Show the step again' })).toBeVisible()
  await page.keyboard.press('b')
  await expect(h1(page)).toBeVisible()
  const ink = async (): Promise<string> =>
    page.getByRole('timer').evaluate((element) => getComputedStyle(element).color)
  const before = await ink()
  await page.keyboard.press('d')
  await expect.poll(ink).not.toBe(before)
  await page.keyboard.press('Home')
  await expect(page.getByText(/^Step 1 of/)).toBeVisible()
})

test('leaving leaves a trace, or back goes through every step', async ({ page }) => {
  await page.setViewportSize(PROJECTOR)
  await open(page, `/lessons/${polled.lesson}`)
  // As a reader who had chosen nothing before.
  await page.evaluate(() => localStorage.clear())
  await page.goto(polled.path)
  await ready(page)
  await page.keyboard.press('r')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('d')
  await expect(page).toHaveURL(new RegExp(`${after.path}$`))
  expect(await keptIn(page)).toBe(1)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`/lessons/${polled.lesson}$`))
  expect(await keptIn(page)).toBe(0)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`/lessons/${polled.lesson}$`))
})

test('two windows are not in step, or one forgets the lesson when it is loaded again', async ({
  page,
}) => {
  await present(page, polled.path)
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  await ready(notes)
  await expect(notes.getByText('In step with the projector.')).toBeVisible()
  await expect(h1(notes)).toHaveText(polled.scene.title)
  await notes.getByRole('button', { name: 'Next →' }).click()
  await expect(revealed(page)).toHaveCount(1)
  // The class, entered beside the projector.
  await notes.getByRole('textbox', { name: 'How many in “Less”' }).fill('9')
  await notes.getByRole('textbox', { name: 'How many in “More”' }).fill('12')
  const band = page.getByRole('region', { name: 'Our class' })
  await expect(band.getByRole('listitem')).toHaveText(['Less 9', 'Middle 0', 'More 12'])
  await page.keyboard.press('r')
  await expect(notes.getByRole('button', { pressed: true })).toHaveCount(polled.reveals)

  await page.reload()
  await ready(page)
  await expect(revealed(page)).toHaveCount(polled.reveals)
  await expect(band).toBeVisible()
  await notes.reload()
  await ready(notes)
  await expect(notes.getByText('In step with the projector.')).toBeVisible()
  await expect(notes.getByRole('textbox', { name: 'How many in “More”' })).toHaveValue('12')

  await notes.keyboard.press('PageDown')
  await expect(page).toHaveURL(new RegExp(`${after.path}$`))
  await expect(notes).toHaveURL(new RegExp(`${after.path}/teacher$`))
  await notes.getByRole('button', { name: 'Stop the clock' }).click()
  await expect(page.getByText('(stopped)')).toBeVisible()
  await page.close()
  await expect(notes.getByText('No projector of this lesson is open')).toBeVisible()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a step cannot be read', async ({ page }) => {
    await page.goto(polled.path)
    await expect(h1(page)).toBeVisible()
    const minutes = minutesOf(polled.scene, 'full')
    await expect(page.getByRole('timer')).toContainText(clockDigits(minutes * 60_000))
  })
})
