import { expect } from '@playwright/test'
import { actors, firstOf, issues, open, openWhole, test } from './support'

const issue = firstOf(issues)
const actor = firstOf(actors)

test('the lens is lost on the way from one view to the next', async ({ page }) => {
  await openWhole(page, `/issues/${issue.id}?actors=${actor.id}&asOf=2022-05`)
  const views = page.getByRole('navigation', { name: 'Views' })
  for (const name of ['Actors', 'Timeline', 'Compare']) {
    await views.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(() => page.url()).toContain(`actors=${actor.id}&asOf=2022-05`)
  }
})

test('the search is not one key away, or does not forgive a typing error', async ({ page }) => {
  await open(page, '/compare')
  const field = page.getByRole('combobox', { name: /search/i })
  // The key is heard once the page has been taken over whole.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(field).toBeFocused({ timeout: 1000 })
  }).toPass()
  // The last letters but one are left out.
  const word = actor.name.split(' ')[0] ?? actor.name
  await page.keyboard.type(`${word.slice(0, -2)}${word.slice(-1)}`)
  await expect(page.getByRole('option').filter({ hasText: word }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
})
