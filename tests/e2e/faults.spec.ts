import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { FAULTS } from './brokenFiles'
import { positionsKind } from '../../src/data/coreKinds'
import {
  dataset,
  firstOf,
  hold,
  instruments,
  isLong,
  issues,
  open,
  otherActors,
  parts,
  readData,
  ready,
  shownActors,
  test,
  WITH_SOURCES,
} from './support'

const addressOf = (file: string): string => `**/data/${file}`

interface Steps {
  readonly first: () => Promise<void>
  readonly next: () => Promise<void>
  readonly expectSaid: (says: RegExp) => Promise<void>
}

/** Leads a page from one fault of a file to the next, and leaves it with the last one mended but not retried. */
async function throughFaults(
  page: Page,
  file: string,
  { first, next, expectSaid }: Steps,
): Promise<void> {
  for (const [index, { name, answer, says }] of FAULTS.entries()) {
    await test.step(`it ${name}`, async () => {
      await page.route(addressOf(file), answer)
      await (index === 0 ? first() : next())
      await expectSaid(says)
      await page.unroute(addressOf(file))
    })
  }
}

/** The error view of a page whose core is refused. */
const refusal = (page: Page) => ({
  title: page.getByRole('heading', { level: 1, name: 'The data set could not be shown' }),
  alert: page.getByRole('alert'),
  retry: page.getByRole('button', { name: 'Try again' }),
})

const CORE_FILES = [
  'dataset.json',
  'sources.json',
  ...(isLong ? ['actors.json', 'issues.json'] : []),
]
for (const file of CORE_FILES) {
  test(`when ${file} is missing, cut short or wrong, the app does not say so, or does not recover`, async ({
    page,
    watch,
  }) => {
    watch.expectFault(/Failed to load resource/)
    const { title, alert, retry } = refusal(page)
    await throughFaults(page, file, {
      first: async () => open(page, '/compare'),
      next: async () => retry.click(),
      expectSaid: async (says) => {
        await expect(title).toBeVisible()
        await expect(alert).toContainText(file)
        await expect(alert).toContainText(says)
        await expect(parts(page).table).toHaveCount(0)
      },
    })
    await retry.click()
    await expect(parts(page).heads).toHaveCount(shownActors.length + 1)
    await expect(title).toHaveCount(0)
  })

  test(`while ${file} does not come, the served page cannot be read, or is not taken over later`, async ({
    page,
  }) => {
    const letGo = await hold(page, addressOf(file))
    await page.goto('/compare')
    await expect(parts(page).heads).toHaveCount(shownActors.length + 1)
    await expect(parts(page).table).toBeVisible()
    await letGo()
    await ready(page)
    await parts(page).chip(firstOf(shownActors).shortName).click()
    await expect(parts(page).heads).toHaveCount(shownActors.length)
  })
}

test('when all four core files fail, not all of them are named', async ({ page, watch }) => {
  watch.expectFault(/Failed to load resource/)
  await page.route('**/data/*.json', async (route) => route.fulfill({ status: 503 }))
  await open(page, '/compare')
  for (const file of ['dataset.json', 'actors.json', 'issues.json', 'sources.json']) {
    await expect(refusal(page).alert).toContainText(
      `${file} could not be fetched: the server answered 503.`,
    )
  }
})

test('a shared link is forgotten when the core fails at first', async ({ page, watch }) => {
  watch.expectFault(/Failed to load resource/)
  const [actor] = otherActors
  await page.route(addressOf('issues.json'), async (route) => route.abort())
  await open(page, `/compare?actors=${actor?.id}`)
  await expect(refusal(page).title).toBeVisible()
  await page.unroute(addressOf('issues.json'))
  await refusal(page).retry.click()
  await expect(parts(page).heads).toHaveCount(2)
  await expect(parts(page).head(actor?.shortName ?? '')).toBeVisible()
})

/** Expects one refused column, by name, beside others that stand. */
async function expectRefused(page: Page, name: string, file: string, says: RegExp): Promise<void> {
  const { head, heads, cells, table } = parts(page)
  const alert = head(name).getByRole('alert')
  await expect(alert).toContainText(file)
  await expect(alert).toContainText(says)
  await expect(table.getByRole('alert')).toHaveCount(1)
  const others = (await heads.count()) - 2
  expect(others).toBeGreaterThan(0)
  const refused = cells.getByText('Not shown: its file was refused')
  const rows = await refused.count()
  expect(rows).toBeGreaterThan(0)
  await expect(cells.getByRole('button')).toHaveCount(rows * others)
}

const retryIn = async (page: Page): Promise<void> =>
  parts(page).table.getByRole('button', { name: 'Try again' }).click()

async function expectRecovery(page: Page, name: string): Promise<void> {
  const { cells, table } = parts(page)
  await retryIn(page)
  await expect(table.getByRole('alert')).toHaveCount(0)
  await expect(cells.getByText('Not shown: its file was refused')).toHaveCount(0)
  await expect(cells.getByRole('button', { name: new RegExp(`: ${name} on `) })).not.toHaveCount(0)
}

const toggled = firstOf(otherActors)
const text = firstOf(instruments.filter(({ id }) => dataset.files.includes(`texts/${id}.json`)))

test('when the file of a toggled actor is missing, cut short or wrong, more than its column suffers', async ({
  page,
  watch,
}) => {
  watch.expectFault(/Failed to load resource/)
  const { shortName, id } = toggled
  const file = `positions/${id}.json`
  await throughFaults(page, file, {
    first: async () => {
      await open(page, '/compare')
      await parts(page).chip(shortName).click()
    },
    next: async () => retryIn(page),
    expectSaid: async (says) => expectRefused(page, shortName, file, says),
  })
  await expectRecovery(page, shortName)
})

test('when the file of a text is missing, cut short or wrong, more than its column suffers', async ({
  page,
  watch,
}) => {
  watch.expectFault(/Failed to load resource/)
  const { shortName, id } = text
  const file = `texts/${id}.json`
  await throughFaults(page, file, {
    first: async () => open(page, `/compare?texts=${id}`),
    next: async () => retryIn(page),
    expectSaid: async (says) => expectRefused(page, shortName, file, says),
  })
  await expectRecovery(page, shortName)
})

test('when instruments.json is missing, cut short or wrong, more than the columns of texts suffer', async ({
  page,
  watch,
}) => {
  watch.expectFault(/Failed to load resource/)
  const file = 'instruments.json'
  await throughFaults(page, file, {
    first: async () => open(page, `/compare?texts=${text.id}`),
    next: async () => retryIn(page),
    // The name of the text stands in the file that is missing.
    expectSaid: async (says) => expectRefused(page, text.id, file, says),
  })
  await expectRecovery(page, text.shortName)
  await expect(parts(page).head(text.shortName)).toBeVisible()
})

test('when citations.json is missing, cut short or wrong, the dialog suffers, or does not say so', async ({
  page,
  watch,
}) => {
  watch.expectFault(/Failed to load resource/)
  const file = 'citations.json'
  const { cells, dialog } = parts(page)
  await throughFaults(page, file, {
    first: async () => {
      await open(page, '/compare')
      await cells.getByRole('button', { name: WITH_SOURCES }).first().click()
      await dialog.getByRole('button', { name: 'Show citations' }).click()
    },
    next: async () => dialog.getByRole('button', { name: 'Try again' }).click(),
    expectSaid: async (says) => {
      await expect(dialog.getByRole('alert')).toContainText(file)
      await expect(dialog.getByRole('alert')).toContainText(says)
      await expect(dialog.getByRole('listitem').first()).toBeVisible()
    },
  })
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog.getByRole('region', { name: 'Citations as text' })).not.toBeEmpty()
})

test('without network, a toggled actor is said to be loading for ever', async ({
  page,
  context,
  watch,
}) => {
  watch.expectFault(/Failed to load resource/)
  const { shortName, id } = toggled
  await open(page, '/compare')
  // Its flag may stay away; that it is asked for is no part of this test.
  await context.setOffline(true)
  await parts(page).chip(shortName).click()
  await expectRefused(page, shortName, `positions/${id}.json`, /the network did not answer/)
  await context.setOffline(false)
  await expectRecovery(page, shortName)
})

test('when the file of a default actor is missing, more than its column suffers', async ({
  page,
  watch,
}) => {
  watch.expectFault(/Failed to load resource/)
  const actor = firstOf(shownActors)
  const file = `positions/${actor.id}.json`
  await page.route(addressOf(file), async (route) => route.fulfill({ status: 404 }))
  await open(page, '/compare')
  await expectRefused(page, actor.shortName, file, /answered 404/)
  await page.unroute(addressOf(file))
  await expectRecovery(page, actor.shortName)
})

test('one actor’s file under another’s name is shown as that other’s positions', async ({
  page,
}) => {
  const wrong = JSON.stringify([
    { issue: 'no-such-issue', silent: 'nothing-found', searched: 'everything' },
  ])
  const file = `positions/${toggled.id}.json`
  await page.route(addressOf(file), async (route) => route.fulfill({ status: 200, body: wrong }))
  await open(page, '/compare')
  await parts(page).chip(toggled.shortName).click()
  await expectRefused(page, toggled.shortName, file, /no-such-issue/)
})

test('while one file is slow, its column does not say so or the rest cannot be used', async ({
  page,
}) => {
  const letGo = await hold(page, `**/data/positions/${toggled.id}.json`)
  await open(page, '/compare')
  const { chip, head, cells, dialog } = parts(page)
  const before = await cells.count()
  await chip(toggled.shortName).click()
  await expect(chip(toggled.shortName)).toHaveAttribute('aria-pressed', 'true')
  await expect(head(toggled.shortName)).toHaveAttribute('aria-busy', 'true')
  await expect(cells.getByText('Loading …')).toHaveCount(before / shownActors.length)
  await expect(cells.getByRole('button')).toHaveCount(before)

  await cells.getByRole('button').first().click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await parts(page).frame(firstOf(dataset.frames).label).check()
  await expect(
    page.getByText(issues[0]?.frames[dataset.frames[0]?.id ?? '']?.question ?? ''),
  ).toBeVisible()
  await chip(firstOf(shownActors).shortName).click()
  await expect(head(firstOf(shownActors).shortName)).toHaveCount(0)

  await letGo()
  await expect(cells.getByText('Loading …')).toHaveCount(0)
  await expect(head(toggled.shortName)).toHaveAttribute('aria-busy', 'false')
})

test('when a file of the default comparison never answers, no button of the page works', async ({
  page,
}) => {
  const held = firstOf(shownActors)
  const letGo = await hold(page, `**/data/positions/${held.id}.json`)
  await open(page, '/compare')
  const { chip, head } = parts(page)
  // The page made at build time waits some seconds for the file, then is drawn anew without it.
  await expect(head(held.shortName)).toHaveAttribute('aria-busy', 'true', { timeout: 15_000 })
  await chip(toggled.shortName).click()
  await expect(head(toggled.shortName)).toHaveAttribute('aria-busy', 'false')

  await letGo()
  await expect(head(held.shortName)).toHaveAttribute('aria-busy', 'false')
})

test('while the citations are slow, the dialog does not say so or cannot be left', async ({
  page,
}) => {
  const letGo = await hold(page, addressOf('citations.json'))
  await open(page, '/compare')
  const { cells, dialog } = parts(page)
  await cells.getByRole('button', { name: WITH_SOURCES }).first().click()
  await dialog.getByRole('button', { name: 'Show citations' }).click()
  await expect(dialog.getByRole('status').getByText('Loading …')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await letGo()
})

const CHUNK = '**/assets/evidenceScript-*'

test('when the script of the dialog does not come, the page is lost', async ({ page, watch }) => {
  watch.expectFault(/Failed to load resource/)
  watch.expectFault(/dynamically imported module|Unable to preload CSS/)
  await page.route(CHUNK, async (route) => route.abort())
  await open(page, '/compare')
  const { cells, table, chip, dialog } = parts(page)
  await cells.getByRole('button').first().click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expect(table).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await chip(firstOf(shownActors).shortName).click()
  await expect(parts(page).heads).toHaveCount(shownActors.length)

  await cells.getByRole('button').first().click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await page.unroute(CHUNK)
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog.getByRole('heading', { name: 'Why it matters' })).toBeVisible()
})

test('while the script of the dialog is slow, the page is lost', async ({ page }) => {
  const letGo = await hold(page, CHUNK)
  await open(page, '/compare')
  const { cells, table, frame, dialog } = parts(page)
  const asked = page.waitForRequest(CHUNK)
  await cells.getByRole('button').first().click()
  await asked
  await expect(table).toBeVisible()
  await frame(firstOf(dataset.frames).label).check()
  await expect(
    page.getByText(issues[0]?.frames[dataset.frames[0]?.id ?? '']?.question ?? ''),
  ).toBeVisible()
  await letGo()
  await expect(dialog).toBeVisible()
})

test.describe('storage', () => {
  const STATES: readonly { readonly name: string; readonly breakIt: () => void }[] = [
    {
      name: 'blocked',
      breakIt: () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError')
          },
        }),
    },
    {
      name: 'full',
      breakIt: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', 'QuotaExceededError')
        }
      },
    },
    {
      name: 'corrupt',
      breakIt: () => {
        for (const key of ['treaty-lens-theme', 'treaty-lens-lens', 'treaty-lens']) {
          localStorage.setItem(key, '{"__proto__":[\u0000\u202E<script>')
        }
      },
    },
    { name: 'missing', breakIt: () => Reflect.deleteProperty(window, 'localStorage') },
  ]
  for (const { name, breakIt } of STATES.slice(0, isLong ? STATES.length : 3)) {
    test(`when the browser’s storage is ${name}, the app fails or its colours cannot be chosen`, async ({
      page,
    }) => {
      await page.addInitScript(breakIt)
      await open(page, '/compare')
      await expect(parts(page).heads).toHaveCount(shownActors.length + 1)
      const colours = page.getByRole('combobox', { name: 'Colours' })
      await expect(colours).toHaveValue('auto')
      await colours.selectOption('dark')
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await colours.selectOption('auto')
      await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    })
  }

  test('the chosen colours are forgotten at the next visit', async ({ page }) => {
    await open(page, '/compare')
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await ready(page)
    await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark')
  })
})

/** Addresses that nobody should write, and what of each must be said to have been left out. */
const HOSTILE: readonly { readonly query: string; readonly says: string | null }[] = [
  { query: 'actors=<script>alert(1)</script>', says: '<script>alert(1)</script>' },
  { query: 'q=<img src=x onerror=alert(1)>', says: null },
  { query: 'actors=%00', says: 'actors=' },
  { query: 'actors=%E0%A4%A', says: 'actors=' },
  { query: `actors=${'a'.repeat(6000)}`, says: 'actors=aaaa' },
  {
    query: `actors=${Array.from({ length: 400 }, (_, i) => `a${i}`).join(',')}`,
    says: 'actors=400',
  },
  { query: 'actors=__proto__', says: '__proto__' },
  { query: 'actors=constructor,hasownproperty', says: 'constructor' },
  { query: '__proto__[x]=1&constructor=2', says: 'constructor=2' },
  { query: 'cell=constructor.prototype', says: 'constructor.prototype' },
  { query: 'cell=..', says: 'cell=..' },
  { query: 'frame=__proto__', says: '__proto__' },
  { query: 'frame=tostring', says: 'tostring' },
  { query: 'issues=%E2%80%AE%D8%B9%D8%B1%D8%A8%D9%8A', says: 'issues=\uFFFD' },
  { query: 'actors=%D9%85%D8%B5%D8%B1,%F0%9F%98%80', says: 'مصر' },
  { query: 'asOf=9999-99-99', says: '9999-99-99' },
  { query: 'asOf=-000001', says: '-000001' },
  { query: 'sort=disagreement&sort=chapter', says: 'sort=chapter' },
  { query: 'show=all%0d%0aSet-Cookie:x=1', says: 'show=all' },
  { query: 'embed=true&embed[]=1', says: 'embed=true' },
  { query: 'actors=javascript:alert(1)&texts=../../etc/passwd', says: '../../etc/passwd' },
  { query: '&&&===&?&actors==&;', says: 'actors==' },
  { query: `q=${'%F0%9F%92%A3'.repeat(300)}`, says: 'q=' },
]
/** One of each way to harm in the short run, in which the reading of addresses is tested by thousands without a browser. */
const SHORT: readonly string[] = ['<script>', '%E0', '__proto__[x]', '%E2%80%AE']
const tried = HOSTILE.filter(({ query }) => isLong || SHORT.some((part) => query.includes(part)))
for (const { query, says } of tried) {
  test(`the address ?${query.slice(0, 50)} breaks the page, or what is dropped is not said`, async ({
    page,
  }) => {
    page.on('dialog', () => {
      throw new Error('a script of the address has run')
    })
    await open(page, `/compare?${query}`)
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Where they stand' })).toBeVisible()
    const notice = page.getByRole('status').filter({ hasText: 'It was left out' })
    if (says === null) {
      await expect(notice).toHaveCount(0)
      return
    }
    await expect(notice).toContainText(says)
    await notice.getByRole('button', { name: 'Got it' }).click()
    await expect(notice).toHaveCount(0)
    // The page still works, and its address is clean again.
    await parts(page).chip(toggled.shortName).click()
    await expect.poll(() => page.url()).toContain(toggled.id)
    expect(page.url().length).toBeLessThan(1000)
  })
}

const PATHS = ['/%E0%A4%A', '/compare/extra', '/..%2f..%2fetc', '/compare/', '/constructor']
for (const path of PATHS.slice(0, isLong ? PATHS.length : 2)) {
  test(`the path ${path} gives an empty page or an error`, async ({ page, watch }) => {
    watch.expectFault(/Failed to load resource.*40[04]/)
    await page.goto(path)
    await ready(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('HTML in the data is put into the page instead of being shown as text', async ({ page }) => {
  const html = '<img src="x" onerror="document.title=1"><script>alert(1)</script>'
  const issue = firstOf(issues)
  const positions = readData(positionsKind, toggled.id).map((position) =>
    position.issue === issue.id
      ? { issue: issue.id, silent: 'nothing-found', searched: html }
      : position,
  )
  await page.route(addressOf(`positions/${toggled.id}.json`), async (route) =>
    route.fulfill({ json: positions }),
  )
  await open(page, `/compare?actors=${toggled.id}&issues=${issue.id}`)
  await expect(parts(page).cells.getByText(html)).toBeVisible()
  await parts(page).evidence(toggled.shortName, issue.title).click()
  await expect(parts(page).dialog.getByText(html)).toBeVisible()
  await expect(page.locator('img[src="x"], main script')).toHaveCount(0)
})
