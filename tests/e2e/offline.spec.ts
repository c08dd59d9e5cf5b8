/** The worker that keeps the app: its own host counts what is asked for, and deploys a newer version. */
import { expect, type Page, test as base } from '@playwright/test'
import { lessonKind, resolutionsKind } from '../../src/data/fileKinds'
import { scenesOf } from '../../src/domain/lessons'
import { type Host, startHost } from './host'
import {
  dataset,
  firstOf,
  isLong,
  issues,
  otherActors,
  parts,
  readData,
  shownActors,
  WITH_SOURCES,
} from './support'

interface Fixtures {
  readonly host: Host
}

/** Fails on any error, refused content and request to another origin. */
const test = base.extend<Fixtures>({
  serviceWorkers: 'allow',
  host: async ({ context }, provide) => {
    const host = await startHost()
    const faults: string[] = []
    context.on('console', (message) => {
      const isHint = message.text().includes('preloaded using link preload but not used')
      if (['error', 'warning'].includes(message.type()) && !isHint) faults.push(message.text())
    })
    context.on('weberror', (error) => faults.push(String(error.error())))
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== host.origin && !/^(?:data|blob):/.test(protocol)) faults.push(request.url())
    })
    await provide(host)
    await host.close()
    expect(faults, 'errors, refused content and foreign requests').toEqual([])
  },
})

// Each fetches all of the app at first, six megabytes.
test.slow()

const READY = /^Ready for use without a network: all of it, [\d.]+ MB,/

/** Visits the app for the first time, until the worker keeps all of it. */
async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.origin}/compare`)
  await expect(page.getByRole('complementary', { name: 'Use without a network' })).toContainText(
    READY,
    { timeout: 30_000 },
  )
  host.asked()
}

/** What the host was asked for; the browser itself looks now and then whether there is a newer worker. */
const askedByApp = (host: Host): readonly string[] =>
  host.asked().filter((path) => path !== '/sw.js')

async function drawn(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true')
  await expect(page.locator('html[data-lens]')).toHaveCount(0)
  await expect(page.getByText(/^(?:Loading|Counting) /)).toHaveCount(0, { timeout: 20_000 })
  await expect(page.getByRole('alert')).toHaveCount(0)
}

const [one, two] = [firstOf(otherActors), firstOf(shownActors)]
const frame = firstOf(dataset.frames)
const issue = firstOf(issues)
const resolution = firstOf(readData(resolutionsKind))

/** Deep links that were not visited, each with what only the right view shows. */
const LINKS: readonly (readonly [address: string, heading: string | RegExp])[] = [
  [`/issues/${issue.id}?frame=${frame.id}`, issue.title],
  [`/actors/${one.id}?asOf=2021-10`, one.name],
  [`/votes/${resolution.id}`, resolution.title],
  ['/about/sources', 'All sources'],
  ['/no/such/page?actors=nobody', 'There is no such page'],
]

test('once the worker is ready, something is still asked of the network, or does not work without it', async ({
  page,
  context,
  host,
}) => {
  await visit(page, host)
  const { heads, head, cells, chip, dialog, frame: frameOf } = parts(page)
  // Still online: what reaches the host is counted there, whoever has sent it.
  const link = `/compare?actors=${one.id},${two.id}&frame=${frame.id}&asOf=2021-10`
  await page.goto(`${host.origin}${link}`)
  await expect(heads).toHaveCount(3)
  await expect(head(one.shortName)).toBeVisible()
  await expect(frameOf(frame.label)).toBeChecked()
  await page.goto(`${host.origin}/about/data`)
  await expect(page.getByText(/^This browser holds it: \d+ files, [\d.]+ MB\.$/)).toBeVisible()
  expect(askedByApp(host)).toEqual([])

  await context.setOffline(true)
  for (const [address, heading] of LINKS) {
    await page.goto(`${host.origin}${address}`)
    await drawn(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
  }
  await page.goto(`${host.origin}${link}`)
  await chip(two.shortName).click()
  await expect(heads).toHaveCount(2)
  await chip(firstOf(otherActors.slice(1)).shortName).click()
  await expect(heads).toHaveCount(3)
  await expect(cells.getByText('Loading …')).toHaveCount(0)
  await cells.getByRole('button', { name: WITH_SOURCES }).first().click()
  await dialog.getByRole('button', { name: 'Show citations' }).click()
  await expect(dialog.getByRole('region', { name: 'Citations as BibTeX' })).not.toBeEmpty()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search' }).fill(issue.title)
  await page.getByRole('option').filter({ hasText: issue.title }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(issue.title)
  expect(askedByApp(host)).toEqual([])
})

/** The lesson for a class that knows nothing yet. */
const LESSON = 'security-of-what'

test('a lesson cannot be given from start to end, in two windows, without a network', async ({
  page,
  context,
  host,
}) => {
  const lesson = readData(lessonKind, LESSON)
  const scenes = scenesOf(lesson, 'full')
  await page.setViewportSize({ width: 1280, height: 720 })
  await visit(page, host)
  await context.setOffline(true)
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Lessons' })
    .click()
  await page
    .getByRole('article', { name: lesson.title })
    .getByRole('link', { name: /^Present ?:/ })
    .click()
  await expect(page).toHaveURL(new RegExp(`/present/${LESSON}/${firstOf(scenes).id}$`))
  await expect(page.getByText(`Step 1 of ${scenes.length}`)).toBeVisible()
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  await expect(notes.getByText('In step with the projector.')).toBeVisible()
  for (const [index, { id, title, poll }] of scenes.entries()) {
    await expect(page).toHaveURL(new RegExp(`/present/${LESSON}/${id}$`))
    await expect(page.getByText(`Step ${index + 1} of ${scenes.length}`)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/^Loading/)).toHaveCount(0)
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText(title)
    if (poll === true) {
      await notes.getByRole('textbox', { name: 'How many in “Less”' }).fill('9')
      await page.keyboard.press('r')
      await expect(page.getByRole('region', { name: 'Our class' })).toContainText('9')
    }
    await page.keyboard.press('r')
    await page.keyboard.press('PageDown')
  }
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`/lessons/${LESSON}$`))
  await expect(page.getByText(firstOf(lesson.exitTicket).key)).toBeVisible()
  expect(askedByApp(host)).toEqual([])
})

const notice = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

const isNewer = async (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('script[src*="-newer."]') !== null)

test('a newer version comes by itself, loses the view, or breaks a page that shows the older', async ({
  page,
  context,
  host,
}) => {
  test.skip(!isLong, 'deploys a second version, and walks through both')
  await visit(page, host)
  const other = await context.newPage()
  await other.goto(`${host.origin}/timeline`)
  await drawn(other)
  host.deploy()
  const link = `/compare?actors=${one.id},${two.id}&frame=${frame.id}`
  await page.goto(`${host.origin}${link}`)
  await expect(notice(page, 'A new version is ready.')).toBeVisible({ timeout: 30_000 })
  await expect(notice(other, 'A new version is ready.')).toBeVisible()
  expect(await isNewer(page)).toBe(false)
  // The older goes on, with scripts that it has not loaded yet and that the host has no more.
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Votes' }).click()
  await drawn(page)
  await expect(page).toHaveTitle(/^Votes/)
  expect(await isNewer(page)).toBe(false)
  // Put off in the one window, taken in the other, whose address stays.
  await other.getByRole('button', { name: 'Later' }).click()
  await expect(other.getByRole('button', { name: 'Use it now' })).toHaveCount(0)
  const before = page.url()
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect.poll(() => isNewer(page).catch(() => false)).toBe(true)
  await drawn(page)
  expect(page.url()).toBe(before)
  await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0)
  // The other window is told, is left as it is, and gets the newer with the next link.
  await expect(notice(other, 'A new version is in use in another window.')).toBeVisible()
  expect(await isNewer(other)).toBe(false)
  await other
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Texts' })
    .click()
  await drawn(other)
  await expect(other).toHaveURL(/\/texts/)
  expect(await isNewer(other)).toBe(true)
})

test('a browser that saves data is made to fetch all of it without being asked', async ({
  page,
  context,
  host,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto(`${host.origin}/about/data`)
  const hold = page.getByRole('button', { name: 'Hold it in this browser' })
  await expect(hold).toBeVisible()
  expect(host.asked()).not.toContain('/sw.js')
  await hold.click()
  await expect(page.getByText(/^This browser holds it: /)).toBeVisible({ timeout: 30_000 })
})
