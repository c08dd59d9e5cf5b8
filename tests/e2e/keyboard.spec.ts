import { expect } from '@playwright/test'
import { keyTo } from './focus'
import {
  dataset,
  expectLens,
  firstOf,
  issues,
  LARGEST,
  open,
  otherActors,
  parts,
  shownActors,
  sidewaysOf,
  test,
  viewOf,
  WITH_SOURCES,
  isLong,
} from './support'

test('the main path cannot be gone by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const opener = firstOf(dataset.openers)
  const [frame, second] = dataset.frames
  const {
    chip,
    frame: radio,
    asOf,
    search,
    order,
    differences,
    seeIt,
    dialog,
    cells,
    lenses,
  } = parts(page)
  await open(page, '/compare')

  await test.step('skip to the content', async () => {
    await keyTo(page, page.getByRole('link', { name: 'Skip to the content' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })
  await test.step('an opener', async () => {
    await keyTo(page, seeIt(opener.title))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain(opener.view)
  })
  await test.step('back to the lens bar: an actor off and another on', async () => {
    const [off = ''] = await parts(page)
      .actorGroup.getByRole('button', { pressed: true })
      .allInnerTexts()
    await keyTo(page, chip(off), 'Shift+Tab')
    await page.keyboard.press('Space')
    await expect(chip(off)).toHaveAttribute('aria-pressed', 'false')
    await expect(chip(off)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(chip(off)).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('a frame by arrows', async () => {
    await keyTo(page, radio('Neutral'))
    await page.keyboard.press('ArrowRight')
    await expect(radio(frame?.label ?? '')).toBeChecked()
    await page.keyboard.press('ArrowRight')
    await expect(radio(second?.label ?? '')).toBeChecked()
    await expectLens(page, { frame: second?.id ?? '' })
  })
  await test.step('a date by arrows', async () => {
    await keyTo(page, asOf)
    const before = Number(await asOf.inputValue())
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect(asOf).toHaveValue(String(before - 2))
    await page.keyboard.press('End')
    await expectLens(page, { asOf: null })
  })
  await test.step('a preset', async () => {
    await keyTo(page, lenses)
    await page.keyboard.press('Enter')
    const preset = page.getByRole('button', { name: firstOf(dataset.lenses).title })
    await keyTo(page, preset)
    await page.keyboard.press('Escape')
    await expect(preset).toBeHidden()
    await expect(lenses).toBeFocused()
    await page.keyboard.press('Space')
    await keyTo(page, preset)
    await page.keyboard.press('Enter')
    await expect(preset).toBeHidden()
    await expectLens(page, { frame: null })
  })
  await test.step('search, order, only differences', async () => {
    await keyTo(page, search)
    await page.keyboard.type('no such issue')
    await expect(page.getByText('No issue fits what you ask for.')).toBeVisible()
    for (let count = 0; count < 'no such issue'.length; count += 1)
      await page.keyboard.press('Backspace')
    await expect(search).toHaveValue('')
    await keyTo(page, order)
    await page.keyboard.press('ArrowDown')
    await expect(order).toHaveValue('disagreement')
    await keyTo(page, differences)
    await page.keyboard.press('Space')
    await expect(differences).toHaveAttribute('aria-pressed', 'true')
    await expectLens(page, { show: 'differences', sort: 'disagreement' })
    await expect(page.getByRole('status').getByText(/^\d+ of \d+ issues$/)).toBeVisible()
  })
  await test.step('a cell and its evidence', async () => {
    const button = cells.getByRole('button', { name: WITH_SOURCES }).first()
    await keyTo(page, button)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    const close = dialog.getByRole('button', { name: 'Close' })
    await expect(close).toBeFocused()
    await keyTo(page, dialog.getByRole('button', { name: 'Show citations' }))
    await page.keyboard.press('Enter')
    const text = dialog.getByRole('region', { name: 'Citations as text' })
    await expect(text).toBeVisible()
    await keyTo(page, dialog.getByRole('button', { name: 'Copy BibTeX' }))
    await page.keyboard.press('Space')
    await expect(dialog.getByRole('status').getByText('Copied')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(button).toBeFocused()
  })
  await test.step('the link', async () => {
    await keyTo(page, page.getByRole('button', { name: 'Share', exact: true }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await keyTo(page, dialog.getByRole('button', { name: 'Copy link' }))
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Copied')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    const link = await page.evaluate(async () => navigator.clipboard.readText())
    const guest = await context.newPage()
    await open(guest, link)
    await expect.poll(async () => viewOf(guest)).toBe(await viewOf(page))
  })
})

test('the focus is lost when the dialog closes by its button, a click beside it, or by going back', async ({
  page,
}) => {
  await open(page, '/compare')
  const { cells, dialog } = parts(page)
  const button = cells.getByRole('button').nth(2)
  const ways: readonly (() => Promise<unknown>)[] = [
    async () => dialog.getByRole('button', { name: 'Close' }).press('Enter'),
    async () => page.mouse.click(4, 4),
    async () => page.goBack(),
  ]
  for (const close of ways) {
    await button.press('Enter')
    await expect(dialog).toBeVisible()
    await close()
    await expect(dialog).toHaveCount(0)
    await expect(button).toBeFocused()
  }
})

test('the keyboard can leave the open dialog for the page behind it', async ({ page }) => {
  await open(page, '/compare')
  const { cells, dialog } = parts(page)
  await cells.getByRole('button', { name: WITH_SOURCES }).first().press('Enter')
  await expect(dialog).toBeVisible()
  const stops = await dialog.getByRole('button').or(dialog.getByRole('link')).count()
  for (let count = 0; count <= stops + 4; count += 1) {
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate(() => {
      const focused = document.activeElement
      return focused === document.body || focused?.closest('dialog') !== null
    })
    expect(isInside).toBe(true)
  }
})

const SIZES = [
  ['default', '/compare'],
  ['largest', LARGEST],
] as const
for (const [name, address] of SIZES.slice(0, isLong ? 2 : 1)) {
  test(`the keyboard is caught somewhere in the ${name} view, or its focus is hidden on the way back`, async ({
    page,
  }) => {
    await open(page, address)
    await expect(page.getByText('Loading …')).toHaveCount(0)
    const { cells } = parts(page)
    const first = page.getByRole('link', { name: 'Skip to the content' })
    const last = page.getByRole('contentinfo').getByRole('link')
    const count = await cells.count()
    // The start, the end of the table, and out of it; the way back shows what sticks over the focus.
    await keyTo(page, first)
    await cells
      .nth(Math.min(count, 40) - 1)
      .getByRole('button')
      .focus()
    await keyTo(page, cells.nth(0).getByRole('button'), 'Shift+Tab')
    await cells.last().getByRole('button').focus()
    await keyTo(page, last)
  })
}

test('the wide table cannot be reached or scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, LARGEST)
  await expect(page.getByText('Loading …')).toHaveCount(0)
  const region = page.getByRole('region', { name: 'Positions compared, scrolls sideways' })
  const scrollLeft = async (): Promise<number> => region.evaluate((element) => element.scrollLeft)
  await keyTo(page, region)
  expect(await scrollLeft()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(scrollLeft).toBeGreaterThan(0)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(scrollLeft).toBe(0)
  expect(await sidewaysOf(page)).toBe(0)
})

test('“All actors” cannot be used by keyboard', async ({ page }) => {
  await open(page, '/compare')
  const { dialog, head } = parts(page)
  const actor = firstOf(otherActors)
  const button = page.getByRole('button', { name: 'All actors' })
  await keyTo(page, button)
  await page.keyboard.press('Enter')
  // Its script comes when it is asked for; a key pressed meanwhile would move the focus on.
  await expect(dialog).toBeVisible()
  await keyTo(page, dialog.getByRole('searchbox'))
  await page.keyboard.type(actor.shortName)
  await keyTo(page, dialog.getByRole('button', { name: actor.shortName, exact: true }))
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('button', { name: actor.shortName, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(head(actor.shortName)).toBeVisible()
})

test('on a phone a control cannot be reached by keyboard, or hides its focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `/compare?issues=${firstOf(issues).id}`)
  const { cells } = parts(page)
  await expect(cells).toHaveCount(shownActors.length)
  await keyTo(page, cells.last().getByRole('button'))
  await keyTo(page, page.getByRole('contentinfo').getByRole('link'))
})
