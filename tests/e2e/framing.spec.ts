import { expect, type Page } from '@playwright/test'
import { dataset, firstOf, issues, open, openWhole, parts, ready, test } from './support'

const nav = (page: Page) => page.getByRole('navigation', { name: 'Framing' })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the two vocabularies cannot be read', async ({ page }) => {
    await page.goto('/framing')
    for (const { label, gloss } of dataset.frames) {
      await expect(page.getByRole('heading', { name: label, exact: true }).first()).toBeVisible()
      await expect(page.getByText(gloss).first()).toBeVisible()
    }
  })
})

test('from a question in the words of a frame the two readings are not one press away', async ({
  page,
}) => {
  const frame = firstOf(dataset.frames)
  const issue = firstOf(issues)
  await open(page, `/compare?issues=${issue.id}&frame=${frame.id}`)
  await page
    .getByRole('link', { name: /^Two readings/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One issue, two readings')
  await expect(page.getByRole('heading', { level: 2, name: issue.title })).toBeVisible()
  // The frame came along, and the way back leads to the same row.
  await expect(parts(page).frame(frame.label)).toBeChecked()
  await page.getByRole('link', { name: 'This issue in Compare' }).click()
  await expect(parts(page).table).toBeVisible()
  expect(page.url()).toContain(`issues=${issue.id}`)
})

test('a word cannot be chosen by keyboard, or its choice is not in the address', async ({
  page,
}) => {
  await openWhole(page, '/framing')
  const list = page.getByRole('searchbox')
  await list.focus()
  await page.keyboard.type('cyber')
  // The list scrolls, and is a stop of its own before its first word.
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(page.locator('button:focus')).toContainText('cyber', { timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('item=')
  await page.reload()
  await ready(page)
  expect(page.url()).toContain('item=')
  await expect(nav(page)).toBeVisible()
})

test('a chart of words draws nothing, or has no table of its numbers', async ({ page }) => {
  await openWhole(page, '/framing/speeches')
  const figure = page.getByRole('figure').first()
  await expect(figure.locator('svg path, svg circle').first()).toBeVisible()
  await figure.getByText('The same numbers as a table').click()
  await expect(figure.getByRole('table').first()).toBeVisible()
})
