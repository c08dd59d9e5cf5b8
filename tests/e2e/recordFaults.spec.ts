/** Each file that a view rests on: missing, cut short, wrong; and the view once it is mended. */
import { expect } from '@playwright/test'
import { FAULTS } from './brokenFiles'
import {
  dataset,
  firstOf,
  hold,
  isLong,
  issues,
  open,
  parts,
  ready,
  shownActors,
  test,
} from './support'

/** Files by a page that cannot be shown without them. */
const SHOWN_AT: readonly (readonly [file: string, address: string])[] = [
  ['changelog.json', '/about/changes'],
  ['claims.json', '/framing/claims'],
  ['events.json', '/timeline'],
  ['resolutions.json', '/votes'],
  ['term-frequency.json', '/framing/speeches'],
  ['terms.json', '/framing/words'],
  ['voices.json', '/framing/voices'],
  ['votes.json', '/votes/agreement'],
]

/** The quick run tries what happens most; the long one all. */
const TRIED = FAULTS.filter(
  ({ name }) => isLong || name === 'is missing' || name === 'is cut short',
)

// All are loaded in one way: in the short run some are enough.
for (const [file, address] of SHOWN_AT.filter((_one, index) => isLong || index % 3 === 0)) {
  test(`when ${file} is missing, cut short or wrong, ${address} does not say so, or does not recover`, async ({
    page,
    watch,
  }) => {
    watch.expectFault(/Failed to load resource/)
    const pattern = `**/data/${file}`
    const alert = page.getByRole('main').getByRole('alert').filter({ hasText: file })
    for (const [index, { name, answer, says }] of TRIED.entries()) {
      await test.step(`it ${name}`, async () => {
        await page.route(pattern, answer)
        if (index === 0) await open(page, address)
        else await alert.getByRole('button', { name: 'Try again' }).click()
        await expect(alert.first()).toContainText(says)
        await page.unroute(pattern)
      })
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible()
    await alert.getByRole('button', { name: 'Try again' }).first().click()
    await expect(alert).toHaveCount(0)
  })
}

test.describe('the scripts of a view', () => {
  const [first] = issues
  const SCRIPTS = '**/assets/issues-*.js'

  test('when they are gone, as after a new version, the page is lost or nothing is said', async ({
    page,
    watch,
  }) => {
    watch.expectFault(/Failed to load resource/)
    watch.expectFault(/dynamically imported module|PartMissing/)
    await open(page, `/compare?issues=${first?.id}`)
    await page.route(SCRIPTS, async (route) => route.fulfill({ status: 404, body: 'gone' }))
    const views = page.getByRole('navigation', { name: 'Views' })
    await views.getByRole('link', { name: 'Issues' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('new version')
    // Other views still work, and the choice is still in the address.
    await views.getByRole('link', { name: 'Compare' }).click()
    await expect(parts(page).table).toBeVisible()
    expect(page.url()).toContain(`issues=${first?.id}`)
    await page.goBack()
    await page.unroute(SCRIPTS)
    await page.getByRole('button', { name: 'Load this page anew' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Issues' })).toBeVisible()
  })

  test('while they are slow, nothing is said', async ({ page }) => {
    await open(page, '/compare')
    const letGo = await hold(page, SCRIPTS)
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: 'Issues' })
      .click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Loading …')
    await letGo()
    await expect(page.getByRole('heading', { level: 1, name: 'Issues' })).toBeVisible()
  })
})

test('two tabs disturb one another: what is chosen in one is chosen in the other', async ({
  context,
  page,
}) => {
  const other = await context.newPage()
  const [frame] = dataset.frames
  await open(page, '/compare')
  await open(other, '/compare')
  await parts(page)
    .frame(frame?.label ?? '')
    .check()
  await expect.poll(() => page.url()).toContain(`frame=${frame?.id}`)
  await expect(parts(other).frame('Neutral')).toBeChecked()
  await other.reload()
  await ready(other)
  expect(other.url()).not.toContain('frame=')
  const { shortName } = firstOf(shownActors)
  await parts(other).chip(shortName).click()
  await expect(parts(other).chip(shortName)).toHaveAttribute('aria-pressed', 'false')
  await expect(parts(page).chip(shortName)).toHaveAttribute('aria-pressed', 'true')
})
