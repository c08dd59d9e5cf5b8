import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import {
  actors,
  dataset,
  EVERYONE,
  firstOf,
  isLong,
  issues,
  LARGEST,
  open,
  parts,
  shownActors,
  sidewaysOf,
  test,
  WITH_SOURCES,
} from './support'

const WIDTHS = [1440, 1024, 768, 390, 320] as const
/** A browser window of 1280 by 1024 at 400 %. */
const ZOOMED_HEIGHT = 256

const textIds = dataset.files.flatMap((file) => /^texts\/(.+)\.json$/.exec(file)?.[1] ?? [])
const VIEWS: readonly (readonly [string, string])[] = [
  ['default view', '/compare'],
  ['largest view', LARGEST],
  [
    'view with texts',
    `/compare?texts=${textIds.slice(0, 3).join(',')}&issues=${issues
      .slice(0, 4)
      .map(({ id }) => id)
      .join(',')}`,
  ],
  ['view with a damaged link', `/compare?actors=${'x'.repeat(300)}&frame=${'W'.repeat(200)}`],
]

for (const [name, address] of VIEWS.filter((_view, index) => isLong || index !== 0)) {
  test(`the page scrolls sideways in the ${name}`, async ({ page }) => {
    await open(page, address)
    await expect(page.getByText('Loading …')).toHaveCount(0)
    for (const width of WIDTHS) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: width === 320 ? ZOOMED_HEIGHT : 900 })
        expect(await sidewaysOf(page)).toBe(0)
      })
    }
  })
}

test('the view of all actors and issues does not come, or scrolls sideways', async ({ page }) => {
  test.skip(!isLong, 'sixty columns')
  test.slow()
  await open(page, EVERYONE)
  await expect(page.getByText('Loading …')).toHaveCount(0, { timeout: 30_000 })
  const { heads, cells } = parts(page)
  await expect(heads).toHaveCount(actors.length + 1)
  await expect(cells).toHaveCount(actors.length * issues.length)
  expect(await sidewaysOf(page)).toBe(0)
})

test('a dialog or a menu is wider than the screen, or its end cannot be reached', async ({
  page,
}) => {
  await open(page, '/compare')
  const { cells, dialog, lenses } = parts(page)
  const button = cells.getByRole('button', { name: WITH_SOURCES }).first()
  for (const width of WIDTHS) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: width === 320 ? ZOOMED_HEIGHT : 900 })
      await button.click()
      await expect(dialog).toBeVisible()
      await expect(dialog.getByRole('heading', { name: 'Why it matters' })).toBeVisible()
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
      const box = await dialog.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      await dialog.getByRole('heading', { name: 'Why it matters' }).scrollIntoViewIfNeeded()
      await expect(dialog.getByRole('heading', { name: 'Why it matters' })).toBeInViewport()
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)

      await lenses.click()
      const menu = page.locator('[popover]')
      await expect(menu).toBeVisible()
      const menuBox = await menu.boundingBox()
      expect(menuBox?.x).toBeGreaterThanOrEqual(0)
      expect((menuBox?.x ?? 0) + (menuBox?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
      await expect(menu).toBeHidden()
    })
  }
})

for (const width of [768, 390, 320]) {
  test(`at ${width} px the table is no table any more for those who do not see it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '/compare')
    const { table, heads, cells } = parts(page)
    await expect(heads).toHaveCount(shownActors.length + 1)
    const rows = (await cells.count()) / shownActors.length
    // Rows of issues, those of chapters, and the head.
    const chapters = (await table.getByRole('rowheader').count()) - rows
    await expect(table.getByRole('row')).toHaveCount(rows + chapters + 1)
    // The browser’s own account of roles, not only the attributes.
    const snapshot = await table.ariaSnapshot()
    expect(snapshot.match(/- '?cell /g)).toHaveLength(rows * shownActors.length)
    for (const { shortName } of shownActors)
      expect(snapshot).toContain(`columnheader "${shortName}`)
  })
}

test('on a phone a card does not say whose each stance is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/compare')
  const { cells } = parts(page)
  for (const [index, { shortName }] of shownActors.entries()) {
    await expect(cells.nth(index).getByText(shortName, { exact: true })).toBeVisible()
  }
})

for (const [name, address] of [
  ['default', '/compare?issues=all'],
  ['largest', LARGEST],
] as const) {
  test(`the heads of the ${name} table do not stay in sight while it is scrolled`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, address)
    await expect(page.getByText('Loading …')).toHaveCount(0)
    const { table, heads, cells } = parts(page)
    const titles = table.getByRole('rowheader')
    if (name === 'largest') {
      // A wide table scrolls in a box of its own, downwards too.
      // Rows that were out of sight take their height when they are seen: the end moves until all have.
      await expect(async () => {
        await table.evaluate(({ parentElement }) => {
          parentElement?.scrollIntoView({ block: 'end' })
          parentElement?.scrollTo({
            top: parentElement.scrollHeight,
            left: parentElement.scrollWidth,
          })
        })
        await expect(titles.last()).toBeInViewport({ timeout: 250 })
      }).toPass()
      await expect(heads.last()).toBeInViewport()
    } else {
      await cells.last().scrollIntoViewIfNeeded()
      for (const head of await heads.all()) await expect(head).toBeInViewport()
    }
    await expect(cells.last()).toBeInViewport()
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colours on ${colorScheme}, marks that differ look the same`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await open(page, '/compare?issues=all')
    const marks = await parts(page).table.evaluate((table) => {
      const look = (part: string): readonly string[] => [
        ...new Set(
          [...table.querySelectorAll(`svg[width] circle[class*="${part}"]`)].map((mark) => {
            const { fill, stroke } = getComputedStyle(mark)
            return `${fill} in ${stroke}`
          }),
        ),
      ]
      return {
        filled: look('filled'),
        hollow: look('hollow'),
        paper: getComputedStyle(document.body).backgroundColor,
      }
    })
    expect(marks.filled.length).toBeGreaterThan(0)
    expect(marks.hollow.length).toBeGreaterThan(0)
    const paint = (mark: string): readonly [string, string] => {
      const [fill = '', stroke = ''] = mark.split(' in ')
      return [fill, stroke]
    }
    for (const [fill] of marks.filled.map(paint)) expect(fill).not.toBe(marks.paper)
    for (const [fill, stroke] of marks.hollow.map(paint)) {
      expect(fill).not.toBe(stroke)
      expect(stroke).not.toBe(marks.paper)
      expect(marks.filled.map((mark) => paint(mark)[0])).not.toContain(fill)
    }
    // The chosen frame and the chosen actors are told from the others.
    const chosen = page.getByRole('radiogroup', { name: 'Frame' }).locator('input:checked + span')
    const other = page
      .getByRole('radiogroup', { name: 'Frame' })
      .locator('input:not(:checked) + span')
      .first()
    const background = async (part: typeof chosen): Promise<string> =>
      part.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await background(chosen)).not.toBe(await background(other))
  })
}

/** Sheets of paper as a browser lays them out: the width in CSS pixels within usual margins. */
const SHEETS = [
  ['A4 upright', 718],
  ['A4 across', 1046],
  ['Letter upright', 740],
] as const

for (const [sheet, width] of SHEETS) {
  // What a sheet changes is its width: the narrowest is enough in the short run.
  for (const [name, address] of VIEWS.slice(0, isLong ? 3 : sheet === 'A4 upright' ? 1 : 0)) {
    test(`printed on ${sheet}, the ${name} is no table, is cut off, or shows buttons`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 1000 })
      await open(page, address)
      await expect(page.getByText('Loading …')).toHaveCount(0)
      await page.emulateMedia({ media: 'print' })
      const { table, heads, cells, head } = parts(page)
      await expect(table).toBeVisible()
      await expect(page.getByRole('banner')).toBeHidden()
      await expect(page.getByRole('region', { name: 'Lens' })).toBeHidden()
      await expect(page.getByRole('searchbox')).toBeHidden()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await sidewaysOf(page)).toBe(0)
      const tableBox = await table.boundingBox()
      expect((tableBox?.x ?? 0) + (tableBox?.width ?? 0)).toBeLessThanOrEqual(width + 1)
      // Each column’s head stands over its cells.
      const count = await heads.count()
      for (let index = 1; index < count; index += 1) {
        const box = await heads.nth(index).boundingBox()
        const cell = await cells.nth(index - 1).boundingBox()
        expect(box?.width).toBeGreaterThan(20)
        expect(Math.abs((box?.x ?? 0) - (cell?.x ?? 0))).toBeLessThan(2)
      }
      await expect(head(firstOf(shownActors).shortName)).toBeVisible()
    })
  }
}

const pdfOf = async (page: Page): Promise<string> =>
  (await page.pdf({ format: 'A4', margin: { left: '1cm', right: '1cm' } })).toString('latin1')

test('printing the default view gives no document', async ({ page }) => {
  await open(page, '/compare')
  const pdf = await pdfOf(page)
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)
})

test('an embedded view shows the shell, or loses the view', async ({ page }) => {
  await open(page, '/compare?embed=1')
  await expect(parts(page).table).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await parts(page).seeIt(firstOf(dataset.openers).title).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('embed')).toBe('1')
  await expect(page.getByRole('banner')).toHaveCount(0)
})
