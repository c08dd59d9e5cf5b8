/** The app as one file, opened from the disk with the network cut. */
import { pathToFileURL } from 'node:url'
import { expect, type Page, test as base } from '@playwright/test'
import { dataset, firstOf, isLong, parts, shownActors, WITH_SOURCES } from './support'

const FILE = pathToFileURL('dist-single/treaty-lens.html').href

interface Fixtures {
  /** Opens the file at an address behind its `#`, and waits until it is drawn. */
  readonly openFile: (address?: string) => Promise<void>
}

/** Fails on any error, refused content, and request but the file itself. */
const test = base.extend<Fixtures>({
  openFile: async ({ context, page }, provide) => {
    const faults: string[] = []
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text())
    })
    context.on('weberror', (error) => faults.push(String(error.error())))
    context.on('request', (request) => {
      const [address = ''] = request.url().split('#')
      if (address !== FILE && !/^(?:data|blob):/.test(address)) faults.push(`asked: ${address}`)
    })
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} refused ${blockedURI}`)
      })
    })
    await context.setOffline(true)
    await provide(async (address = '') => {
      await page.goto(`${FILE}${address === '' ? '' : `#${address}`}`)
      await drawn(page)
    })
    expect(faults, 'errors, refused content and requests').toEqual([])
  },
})

/** Waits until the page is whole: nothing is loading and the lens of the address is applied. */
async function drawn(page: Page): Promise<void> {
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true')
  await expect(page.locator('html[data-lens]')).toHaveCount(0)
  await expect(page.getByText(/^(?:Loading|Counting) /)).toHaveCount(0, { timeout: 20_000 })
}

// Each opens a file of six megabytes, and one walks through all of it.
test.slow()

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash)

const banner = (page: Page) => page.getByRole('navigation', { name: 'Views' })

test('a view or a page below it cannot be reached in the single file, or shows an error', async ({
  page,
  openFile,
}) => {
  test.skip(!isLong, 'walks through all views')
  await openFile()
  const tabs = await banner(page).getByRole('link').all()
  expect(tabs.length).toBeGreaterThan(5)
  for (const tab of tabs) {
    const name = await tab.innerText()
    await tab.click()
    await expect(tab, name).toHaveAttribute('aria-current', 'page')
    await drawn(page)
    await expect(page.getByRole('main'), name).toBeAttached()
    await expect(page.getByRole('alert'), name).toHaveCount(0)
    await expect(page.getByText('There is no such page'), name).toHaveCount(0)
  }
  // Views that have no tab are reached from others, by their addresses.
  const names = await banner(page).getByRole('link').allInnerTexts()
  for (const view of dataset.views.filter(
    (id) => !names.some((name) => name.toLowerCase() === id),
  )) {
    await page.goto(`${FILE}#/${view}`)
    await drawn(page)
    await expect(page.getByRole('main'), view).toBeAttached()
    await expect(page.getByRole('alert'), view).toHaveCount(0)
  }
  await page.goto(`${FILE}#/about`)
  const ways = page.getByRole('navigation', { name: 'About this record' })
  for (const way of await ways.getByRole('link').all()) {
    await way.click()
    await drawn(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})

test('a link with a lens shows another view in the single file, or a reload and Back lose it', async ({
  page,
  openFile,
}) => {
  const [first, second] = shownActors
  const lens = `actors=${second?.id},${first?.id}&frame=${firstOf(dataset.frames).id}`
  await openFile(`/compare?${lens}`)
  const { heads, frame, chip } = parts(page)
  const expectLens = async (): Promise<void> => {
    await expect(heads).toHaveCount(3)
    await expect(heads.nth(1)).toContainText(second?.shortName ?? '')
    await expect(frame(firstOf(dataset.frames).label)).toBeChecked()
  }
  await expectLens()
  await page.reload()
  await expectLens()
  await banner(page).getByRole('link', { name: 'Issues' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  expect(hashOf(page)).toBe(`#/issues?${lens}`)
  await page.goBack()
  await expectLens()
  // What is chosen is written behind the `#`, and the link to share leads to this file.
  await chip(first?.shortName ?? '').click()
  await expect(heads).toHaveCount(2)
  await expect.poll(() => hashOf(page)).toContain(`actors=${second?.id}&`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(new RegExp(`^${FILE}#/compare\\?actors=${second?.id}&`))
})

test('evidence, flags, colours, search or a jump within the page do not work in the single file', async ({
  page,
  openFile,
}) => {
  await openFile()
  const { cells, dialog, heads } = parts(page)
  const flag = page.locator('img').first()
  await expect
    .poll(async () => flag.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)
  await cells.getByRole('button', { name: WITH_SOURCES }).first().click()
  await dialog.getByRole('button', { name: 'Show citations' }).click()
  await expect(dialog.getByRole('region', { name: 'Citations as BibTeX' })).not.toBeEmpty()
  expect(hashOf(page)).toContain('cell=')
  await page.goBack()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  // A jump within the page leaves the view as it is, and the focus goes with it.
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter')
  await expect(page.locator('#main')).toBeFocused()
  expect(hashOf(page)).toBe('#/#main')
  await expect(heads).toHaveCount(shownActors.length + 1)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill(firstOf(shownActors).name)
  await page
    .getByRole('option')
    .filter({ hasText: firstOf(shownActors).name })
    .first()
    .click()
  await expect.poll(() => hashOf(page)).toContain(`/actors/${firstOf(shownActors).id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(firstOf(shownActors).name)
})

test('a lesson cannot be projected from the single file, or its windows do not go in step', async ({
  page,
  openFile,
}) => {
  await openFile('/lessons')
  await page
    .getByRole('link', { name: /^Present/ })
    .first()
    .click()
  await drawn(page)
  const first = hashOf(page)
  expect(first).toMatch(/^#\/present\/[a-z-]+\/[a-z-]+/)
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('n')
  const teacher = await opened
  await expect(teacher.getByText('In step with the projector.')).toBeVisible()
  await teacher.keyboard.press('ArrowRight')
  await expect.poll(() => hashOf(page)).not.toBe(first)
  await expect.poll(() => hashOf(teacher)).toContain(hashOf(page).replace(/\?.*$/, ''))
})
