import { expect } from '@playwright/test'
import {
  dataset,
  firstOf,
  instruments,
  open,
  otherActors,
  parts,
  shownActors,
  test,
  WITH_SOURCES,
} from './support'

const CORE = ['dataset.json', 'actors.json', 'issues.json', 'sources.json']
const DEFAULT = [...CORE, ...shownActors.map(({ id }) => `positions/${id}.json`)]
/** What a page is made of besides data: the page, its early script, bundles, fonts, flags, the icon. */
const PAGE =
  /^\/(?:compare|early\.js|icon\.svg|manifest\.webmanifest|favicon\.ico|assets\/[^/]+\.(?:js|css|woff2)|flags\/[a-z]+\.svg)$/

for (const path of ['/', '/compare']) {
  test(`the first view at ${path} asks for more than it shows, or for something twice`, async ({
    page,
    watch,
  }) => {
    await open(page, path)
    await expect(parts(page).heads).toHaveCount(shownActors.length + 1)
    await page.waitForLoadState('networkidle')
    expect(watch.askedData().toSorted()).toEqual(DEFAULT.toSorted())
    const others = watch
      .asked()
      .filter((address) => !address.startsWith('/data/') && address !== path)
    expect(others.filter((address) => !PAGE.test(address))).toEqual([])
    expect(others.filter((address) => address.includes('EvidenceDialog'))).toEqual([])
    const flags = others.filter((address) => address.startsWith('/flags/'))
    expect(new Set(flags).size).toBe(flags.length)
  })
}

test('toggling an actor asks for another number of files than one, or asks again', async ({
  page,
  watch,
}) => {
  await open(page, '/compare')
  const actor = firstOf(otherActors)
  const { chip, head, cells } = parts(page)
  await chip(actor.shortName).click()
  await expect(head(actor.shortName)).toHaveAttribute('aria-busy', 'false')
  expect(watch.askedData().slice(DEFAULT.length)).toEqual([`positions/${actor.id}.json`])
  await chip(actor.shortName).click()
  await expect(head(actor.shortName)).toHaveCount(0)
  await chip(actor.shortName).click()
  await expect(head(actor.shortName)).toHaveAttribute('aria-busy', 'false')
  await expect(cells.getByText('Loading …')).toHaveCount(0)
  expect(watch.askedData()).toHaveLength(DEFAULT.length + 1)
})

test('a text in the address asks for more than the list of texts and its own file', async ({
  page,
  watch,
}) => {
  const text = firstOf(instruments.filter(({ id }) => dataset.files.includes(`texts/${id}.json`)))
  await open(page, `/compare?texts=${text.id}`)
  await expect(parts(page).head(text.shortName)).toHaveAttribute('aria-busy', 'false')
  expect(watch.askedData().toSorted()).toEqual(
    [...DEFAULT, 'instruments.json', `texts/${text.id}.json`].toSorted(),
  )
})

test('citations are fetched before a reader asks for them', async ({ page, watch }) => {
  await open(page, '/compare')
  const { cells, dialog } = parts(page)
  await cells.getByRole('button', { name: WITH_SOURCES }).first().click()
  await expect(dialog).toBeVisible()
  expect(watch.askedData()).not.toContain('citations.json')
  await dialog.getByRole('button', { name: 'Show citations' }).click()
  await expect(dialog.getByRole('region', { name: 'Citations as BibTeX' })).not.toBeEmpty()
  expect(watch.askedData().filter((file) => file === 'citations.json')).toHaveLength(1)
})

test('a frame, a search, an order, a date or a preset of known actors asks the network again', async ({
  page,
  watch,
}) => {
  await open(page, '/compare')
  const { frame, search, order, differences, asOf, lenses } = parts(page)
  await frame(firstOf(dataset.frames).label).check()
  await differences.click()
  await order.selectOption('disagreement')
  await asOf.press('ArrowLeft')
  await search.fill('a')
  await lenses.click()
  await page.getByRole('button', { name: firstOf(dataset.lenses).title }).click()
  await expect(search).toHaveValue('')
  expect(watch.askedData()).toHaveLength(DEFAULT.length)
})

test('a link to a source is followed by the app itself, or tells the other site whence it comes', async ({
  page,
}) => {
  await open(page, '/compare')
  const { cells, dialog } = parts(page)
  await cells.getByRole('button', { name: WITH_SOURCES }).first().click()
  await expect(dialog.getByRole('link').first()).toBeVisible()
  // The links to stances stay within the app.
  const own = dialog.getByRole('link', { name: 'Link to this stance' })
  await expect(own.first()).toHaveAttribute('href', /^\/compare\?/)
  const links = await dialog.locator('a:not([href^="/"])').all()
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    await expect(link).toHaveAttribute('href', /^https?:/)
    await expect(link).toHaveAttribute('rel', /noreferrer/)
  }
})
