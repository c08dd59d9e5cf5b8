import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import {
  dataset,
  firstOf,
  isLong,
  hold,
  issues,
  open,
  otherActors,
  parts,
  ready,
  shownActors,
  test,
} from './support'

/** The app’s own script, on which everything but the served HTML depends. */
const APP = /\/assets\/index-[^/]+\.js$/

const FIRST_ISSUES = 10

interface Seen {
  frames: number
  readonly views: string[]
}

declare global {
  interface Window {
    seen?: Seen
  }
}

/** Records, before each paint and at each change, what of the view could be seen. */
async function recordViews(page: Page): Promise<() => Promise<Seen>> {
  await page.addInitScript(() => {
    const seen: Seen = { frames: 0, views: [] }
    window.seen = seen
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const textOf = (selector: string): string =>
      [...document.querySelectorAll(selector)]
        .filter(isSeen)
        .map(({ textContent }) => textContent)
        .join(' | ')
    const look = (): void => {
      const heads = textOf('thead th')
      const pressed = textOf('[role="group"] [aria-pressed="true"]')
      const banner = textOf('header nav')
      const view = `heads: ${heads}; pressed: ${pressed}; banner: ${banner}`
      if (seen.views.at(-1) !== view) seen.views.push(view)
    }
    const everyFrame = (): void => {
      seen.frames += 1
      look()
      requestAnimationFrame(everyFrame)
    }
    requestAnimationFrame(everyFrame)
  })
  return async () => page.evaluate(() => window.seen ?? { frames: 0, views: [] })
}

/** Waits until the browser has drawn some frames. */
async function afterFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async (wanted) =>
      new Promise<void>((resolve) => {
        let left = wanted
        const next = (): void => {
          left -= 1
          if (left <= 0) resolve()
          else requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
    count,
  )
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['/', '/compare']) {
    test(`the page at ${path} cannot be read before scripts run`, async ({ page }) => {
      await page.goto(path)
      const { table, heads, head, cells } = parts(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(heads).toHaveCount(shownActors.length + 1)
      for (const { shortName } of shownActors) await expect(head(shortName)).toBeVisible()
      await expect(cells).toHaveCount(FIRST_ISSUES * shownActors.length)
      await expect(table.getByRole('button', { name: /sources?: .+ on .+/ })).toHaveCount(
        FIRST_ISSUES * shownActors.length,
      )
      for (const { title, text } of dataset.openers) {
        const opener = page.getByRole('article').filter({ hasText: title })
        await expect(opener).toContainText(text)
        await opener.locator('summary').click()
        await expect(opener.getByRole('listitem').first()).toBeVisible()
      }
    })
  }

  test('an unknown address answers with no page, or with one that says nothing', async ({
    page,
    watch,
  }) => {
    watch.expectFault(/Failed to load resource.*404/)
    const response = await page.goto('/no/such/page')
    expect(response?.status()).toBe(404)
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is no such page' }),
    ).toBeVisible()
    await expect(page.getByRole('main').getByRole('link')).toHaveAttribute('href', '/compare')
  })
})

for (const path of ['/', '/compare', '/no-such-page']) {
  test(`the HTML served at ${path} holds an inline script, handler or style, or no policy`, async ({
    request,
  }) => {
    const response = await request.get(path, { headers: { accept: 'text/html' } })
    const html = await response.text()
    expect(html).toContain('<h1')
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    expect(scripts.length).toBeGreaterThan(0)
    for (const [, attributes, body] of scripts) {
      expect(attributes).toContain('src="/')
      expect(body).toBe('')
    }
    const tags = html.match(/<[a-z][^>]*>/g) ?? []
    expect(tags.filter((tag) => /\sstyle\s*=/.test(tag))).toEqual([])
    expect(tags.filter((tag) => /\son[a-z]+\s*=/.test(tag))).toEqual([])
    expect(html).not.toContain('<style')
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none/,
    )
    expect(response.headers()['content-security-policy']).toContain("script-src 'self';")
  })

  test(`the app throws away the page served at ${path} instead of taking it over`, async ({
    page,
    watch,
  }) => {
    watch.expectFault(/Failed to load resource.*404/)
    const letGo = await hold(page, APP)
    await page.goto(path, { waitUntil: 'commit' })
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toBeVisible()
    const served = await title.elementHandle()
    await letGo()
    await ready(page)
    // An effect of React’s has run once a choice shows.
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(await served?.evaluate((element) => element.isConnected)).toBe(true)
  })
}

const [actor, peer] = otherActors
const shared = `/compare?actors=${actor?.id},${peer?.id}`

test('a shared link shows the default comparison first', async ({ page }) => {
  const seen = await recordViews(page)
  const letGo = await hold(page, APP)
  await page.goto(shared, { waitUntil: 'commit' })
  await expect(page.locator('main table')).toBeAttached()
  await afterFrames(page, 5)
  await expect(page.locator('html')).toHaveAttribute('data-lens', 'pending')
  await expect(page.locator('main')).toBeHidden()
  await letGo()
  await ready(page)
  await expect(parts(page).head(actor?.shortName ?? '')).toBeVisible()
  await expect(parts(page).heads).toHaveCount(3)
  await expect(page.locator('html')).not.toHaveAttribute('data-lens')
  const { views, frames } = await seen()
  expect(frames).toBeGreaterThan(5)
  const heads = views.filter((view) => !view.startsWith('heads: ;'))
  expect(heads.length).toBeGreaterThan(0)
  for (const view of heads) {
    for (const { shortName } of shownActors) expect(view).not.toContain(shortName)
  }
})

test('the lens bar of a shared link shows the default actors as chosen first', async ({ page }) => {
  const seen = await recordViews(page)
  const letGo = await hold(page, APP)
  await page.goto(shared, { waitUntil: 'commit' })
  await expect(page.locator('main table')).toBeAttached()
  await afterFrames(page, 5)
  await letGo()
  await ready(page)
  await expect(parts(page).chip(actor?.shortName ?? '')).toHaveAttribute('aria-pressed', 'true')
  const { views } = await seen()
  const pressed = views.map((view) => /pressed: (.*); banner/.exec(view)?.[1] ?? '')
  for (const names of pressed) expect(names).not.toContain(firstOf(shownActors).shortName)
})

test('an embedded view shows the banner first', async ({ page }) => {
  const seen = await recordViews(page)
  await open(page, '/compare?embed=1')
  await expect(parts(page).table).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCount(0)
  const { views } = await seen()
  expect(views.filter((view) => !view.endsWith('banner: '))).toEqual([])
})

test('a shared link shows the default comparison first when one of its files fails', async ({
  page,
  watch,
}) => {
  watch.expectFault(/Failed to load resource.*500/)
  const seen = await recordViews(page)
  await page.route(`**/data/positions/${firstOf(shownActors).id}.json`, async (route) =>
    route.fulfill({ status: 500 }),
  )
  await open(page, shared)
  await expect(parts(page).heads).toHaveCount(3)
  const { views } = await seen()
  for (const view of views) {
    for (const { shortName } of shownActors) {
      expect(/heads: (.*); pressed/.exec(view)?.[1]).not.toContain(shortName)
    }
  }
})

test('a page without a lens in its address is hidden, though it is right as it stands', async ({
  page,
}) => {
  const letGo = await hold(page, APP)
  await page.goto('/compare', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-lens')
  await letGo()
  await ready(page)
})

for (const address of isLong ? ['/compare', shared] : [shared]) {
  test(`the page at ${address} stays hidden for ever when the app’s script does not come`, async ({
    page,
    watch,
  }) => {
    watch.expectFault(/Failed to load resource/)
    await page.route(APP, async (route) => route.abort())
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 12_000 })
    await expect(parts(page).table).toBeVisible()
  })
}

test('a view that is a part of its own is seen with the default lens before its link is applied', async ({
  page,
}) => {
  // Slow enough that a moment can be seen.
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript((name) => {
    const isChosen = (button: Element): boolean =>
      button.textContent === name &&
      button.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const look = (): void => {
      const chosen = document.querySelectorAll('[role="group"] button[aria-pressed="true"]')
      if ([...chosen].some(isChosen)) document.documentElement.dataset['flashed'] = name
      requestAnimationFrame(look)
    }
    look()
  }, firstOf(shownActors).shortName)
  await open(page, `/issues/${firstOf(issues).id}?actors=${actor?.id}`)
  await expect(parts(page).chip(actor?.shortName ?? '')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('html')).not.toHaveAttribute('data-flashed')
})
