import { expect, type Page } from '@playwright/test'
import { decodeOwnLesson } from '../../src/data/ownLesson'
import { expectNoAxeFault } from './axe'
import { dataset, firstOf, issues, open, parts, shownActors, sizeOfTheme, test } from './support'

const VIEW = `/compare?actors=${shownActors.map(({ id }) => id).join(',')}&issues=${firstOf(issues).id}&asOf=${dataset.updated.slice(0, 7)}`
const RESOLUTION = '/votes/a-res-79-243'

const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true })

test('a typical link is too small on the projector, or closing its code closes more', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, VIEW)
  await share(page).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await dialog.getByRole('button', { name: 'Show large' }).press('Enter')
  const large = page.getByRole('dialog', { name: 'The code, large' })
  const code = large.getByRole('img', { name: 'QR code of the link' })
  await expect(code).toBeInViewport({ ratio: 1 })
  const [, , modules = 0] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number)
  const box = await code.boundingBox()
  expect((box?.width ?? 0) / modules).toBeGreaterThanOrEqual(12)
  expect(box?.height).toBe(box?.width)
  await expect(large.getByText(page.url())).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(large).toHaveCount(0)
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Show large' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(share(page)).toBeFocused()
})

test('a view in another page lacks its table or its source, or cannot be opened whole', async ({
  page,
  context,
}) => {
  await open(page, VIEW)
  await share(page).click()
  const html = await page.getByRole('textbox', { name: 'Embed code' }).inputValue()
  await page.route('**/plain-host', async (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${html}` }),
  )
  await page.goto('/plain-host')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('table', { name: 'Positions compared' })).toBeVisible()
  await expect(frame.getByRole('banner')).toHaveCount(0)
  const source = frame.getByRole('complementary')
  await expect(source).toContainText(`${dataset.title}, version ${dataset.version}`)
  await expect(source).toBeInViewport({ ratio: 1 })
  const opened = context.waitForEvent('page')
  await source.getByRole('link', { name: 'Open in Treaty Lens' }).click()
  const whole = await opened
  await expect(whole.getByRole('banner')).toBeVisible()
  expect(new URL(whole.url()).searchParams.has('embed')).toBe(false)
  expect(new URL(whole.url()).searchParams.get('issues')).toBe(firstOf(issues).id)
})

test('a view that is added from one page is lost on the next', async ({ page }) => {
  const add = page.getByRole('button', { name: 'Add to my lesson' })
  await open(page, '/compare')
  await add.click()
  await expect(page.getByText('Added as step 1.')).toBeVisible()
  await open(page, RESOLUTION)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await add.click()
  await expect(page.getByText('Added as step 2.')).toBeVisible()
  await page.getByRole('link', { name: 'Open my lesson' }).click()
  await expect(page).toHaveURL(/\/lessons\/mine/)
  const kept = await page.evaluate(() => localStorage.getItem('treaty-lens-lesson') ?? '')
  const lesson = decodeOwnLesson('kept', JSON.parse(kept))
  if (!lesson.ok) throw new Error('the lesson that is kept cannot be read')
  expect(lesson.value.scenes.map(({ view }) => view)).toEqual(['/compare', RESOLUTION])
})

test.describe('@themes', () => {
  test('axe finds a fault in “Share this view”, in the large code or in an embedded view', async ({
    page,
  }) => {
    await page.setViewportSize(await sizeOfTheme(page))
    await open(page, VIEW)
    await page.getByRole('button', { name: 'Add to my lesson' }).click()
    await expect(page.getByText('Added as step 1.')).toBeVisible()
    await expectNoAxeFault(page, { within: 'header' })
    await share(page).click()
    await page.getByRole('button', { name: 'Show large' }).click()
    await expectNoAxeFault(page, { within: 'dialog dialog' })
    await page.keyboard.press('Escape')
    await expectNoAxeFault(page, { within: 'dialog' })
    await open(page, `${VIEW}&embed=1`)
    await expect(parts(page).table).toBeVisible()
    await expectNoAxeFault(page)
  })
})
