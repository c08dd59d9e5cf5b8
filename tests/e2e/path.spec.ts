import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { positionsKind, sourcesKind } from '../../src/data/coreKinds'
import { stanceEvidence } from '../../src/domain/positions'
import {
  actorOf,
  dataset,
  expectLens,
  firstOf,
  instruments,
  issueOf,
  issues,
  LARGEST,
  open,
  otherActors,
  parts,
  ready,
  readData,
  shownActors,
  test,
  viewOf,
} from './support'

const lengthOfHistory = async (page: Page): Promise<number> => page.evaluate(() => history.length)
const copied = async (page: Page): Promise<string> =>
  page.evaluate(async () => navigator.clipboard.readText())

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the main path breaks, or the link that is copied at its end shows another view', async ({
  page,
  context,
}) => {
  const opener = firstOf(dataset.openers)
  const frame = firstOf(dataset.frames)
  const [first = '', second = ''] = new URLSearchParams(opener.view.split('?')[1])
    .get('actors')
    ?.split(',') ?? ['']
  const {
    chip,
    frame: radio,
    asOf,
    search,
    differences,
    order,
    evidence,
    dialog,
    heads,
  } = parts(page)

  await open(page, '/')
  await test.step('an opener', async () => {
    await parts(page).seeIt(opener.title).click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(opener.view)
    await expect(chip(actorOf(first).shortName)).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('actors off and on', async () => {
    await chip(actorOf(first).shortName).click()
    await expect(heads.filter({ hasText: actorOf(first).shortName })).toHaveCount(0)
    await chip(actorOf(first).shortName).click()
    await expect(heads.last()).toContainText(actorOf(first).shortName)
  })
  await test.step('a frame', async () => {
    await radio(frame.label).check()
    await expectLens(page, { frame: frame.id })
  })
  await test.step('all issues', async () => {
    await page.getByRole('button', { name: 'Show all issues' }).click()
    await expect(
      page.getByRole('status').getByText(`${issues.length} of ${issues.length}`),
    ).toBeVisible()
    const [issue] = issues
    await expect(
      page.getByRole('table').getByText(issue?.frames[frame.id]?.question ?? ''),
    ).toBeVisible()
  })
  await test.step('a date', async () => {
    const last = Number(await asOf.getAttribute('max'))
    await asOf.fill(String(last - 12))
    const date = new Date(`${dataset.updated.slice(0, 7)}-01T00:00:00Z`)
    date.setUTCFullYear(date.getUTCFullYear() - 1)
    await expectLens(page, { asOf: date.toISOString().slice(0, 7) })
  })
  await test.step('only differences, by disagreement', async () => {
    await differences.click()
    await expect(differences).toHaveAttribute('aria-pressed', 'true')
    await order.selectOption('disagreement')
    await expectLens(page, { show: 'differences', sort: 'disagreement', issues: 'all' })
    const gaps = await page.getByRole('rowheader').getByText(/^gap/).allInnerTexts()
    const steps = gaps.map((gap) => Number(/gap ([\d.]+)/.exec(gap)?.[1]))
    expect(steps.length).toBeGreaterThan(1)
    expect(steps).toEqual(steps.toSorted((a, b) => b - a))
  })
  const title = await page.getByRole('rowheader').first().locator('div').first().innerText()
  const issue = firstOf(issues.filter((known) => title.includes(known.title)))
  await test.step('a search', async () => {
    await search.fill(issue.title)
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await expectLens(page, { q: issue.title })
  })
  const who = actorOf(second).shortName
  await test.step('the evidence behind a cell', async () => {
    await evidence(who, issue.title).click()
    await expect(page.getByRole('dialog', { name: `${who} on ${issue.title}` })).toBeVisible()
    await expectLens(page, { cell: `${second}.${issue.id}` })
    await expect(dialog.getByText(issue.frames[frame.id]?.question ?? '')).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toHaveCount(0)
    await expectLens(page, { cell: null })
  })
  await test.step('the link', async () => {
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('status').getByText('Copied')).toBeVisible()
    await page.keyboard.press('Escape')
    const link = await copied(page)
    expect(link).toBe(page.url())
    const guest = await context.newPage()
    await open(guest, link)
    await expect(parts(guest).heads).toHaveCount(await heads.count())
    expect(await viewOf(guest)).toBe(await viewOf(page))
    expect(guest.url()).toBe(link)
  })
})

test('the dialog of a cell lacks its evidence, or its citations cannot be read and copied', async ({
  page,
}) => {
  const actor = firstOf(shownActors)
  const position = readData(positionsKind, actor.id).find(
    (known) =>
      issues.some(({ id }) => id === known.issue) && 'history' in known && known.history.length > 1,
  )
  if (position === undefined || !('history' in position)) throw new Error('nobody has moved')
  const { history } = position
  const issue = issueOf(position.issue)
  const sources = readData(sourcesKind)
  const used = new Set(history.flatMap(stanceEvidence).map(({ source }) => source))
  const { dialog, evidence } = parts(page)

  await open(page, `/compare?issues=${issue.id}`)
  await evidence(actor.shortName, issue.title).click()
  await expect(dialog).toHaveAccessibleName(`${actor.shortName} on ${issue.title}`)
  for (const { label } of issue.steps) await expect(dialog.getByText(label).first()).toBeVisible()
  for (const stance of history) {
    const texts = stance.kind === 'split' ? stance.parts : [stance]
    for (const { summary } of texts) await expect(dialog.getByText(summary)).toBeVisible()
  }
  for (const id of used) {
    const { title } = firstOf(sources.filter((source) => source.id === id))
    await expect(dialog.getByText(title, { exact: true }).first()).toBeVisible()
  }
  await dialog.getByRole('button', { name: 'Show citations' }).click()
  const text = dialog.getByRole('region', { name: 'Citations as text' })
  const bibtex = dialog.getByRole('region', { name: 'Citations as BibTeX' })
  expect((await text.innerText()).trim().split('\n').length).toBeGreaterThanOrEqual(used.size)
  expect((await bibtex.innerText()).match(/^@\w+\{/gm)?.length).toBeGreaterThanOrEqual(used.size)
  await dialog.getByRole('button', { name: 'Copy BibTeX' }).click()
  await expect(dialog.getByRole('status').getByText('Copied')).toBeVisible()
  expect(await copied(page)).toBe(await bibtex.textContent())
  await dialog.getByRole('button', { name: 'Copy text' }).click()
  await expect(dialog.getByRole('status').getByText('Copied')).toHaveCount(2)
  expect(await copied(page)).toBe(await text.textContent())
})

test('a link that is shared right after a change still names the view before it', async ({
  page,
}) => {
  const [gone] = shownActors
  await open(page, '/compare')
  // Both in one task, so that no timer can run between them.
  await page.evaluate((name) => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent === name)?.click()
    buttons.find(({ textContent }) => textContent === 'Share')?.click()
  }, gone?.shortName)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status').getByText('Copied')).toBeVisible()
  const rest = shownActors.slice(1).map(({ id }) => id)
  expect(new URL(await copied(page)).searchParams.get('actors')).toBe(rest.join(','))
})

test('back and forward do not lead through opener, preset and dialog', async ({ page }) => {
  const opener = firstOf(dataset.openers)
  const preset = firstOf(dataset.lenses.slice(1))
  const { lenses, dialog, cells } = parts(page)
  await open(page, '/compare')
  const views = [await viewOf(page)]
  const remember = async (lens: string): Promise<void> => {
    await expect.poll(() => new URL(page.url()).search.replace('?', '')).toBe(lens)
    const chosen = new URLSearchParams(lens).get('actors')?.split(',').length ?? 0
    await expect(parts(page).heads).toHaveCount(chosen + 1)
    await expect(page.getByText('Loading …')).toHaveCount(0)
    views.push(await viewOf(page))
  }
  await parts(page).seeIt(opener.title).click()
  await remember(opener.view.split('?')[1] ?? '')
  await lenses.click()
  await page.getByRole('button', { name: preset.title }).click()
  await remember(preset.lens)
  await cells.first().getByRole('button').click()
  await expect(dialog).toBeVisible()

  await page.goBack()
  await expect(dialog).toHaveCount(0)
  for (const view of views.toReversed()) {
    await expect.poll(async () => viewOf(page)).toBe(view)
    if (view !== views[0]) await page.goBack()
  }
  for (const view of views.slice(1)) {
    await page.goForward()
    await expect.poll(async () => viewOf(page)).toBe(view)
  }
  await page.goForward()
  await expect(dialog).toBeVisible()
})

test('a small change fills the history, or a change of view leaves no way back', async ({
  page,
}) => {
  const { chip, frame, asOf, search, differences, order, lenses, cells, dialog } = parts(page)
  await open(page, '/compare')
  const before = await lengthOfHistory(page)
  await chip(firstOf(shownActors).shortName).click()
  await expectLens(page, {
    actors: shownActors
      .slice(1)
      .map(({ id }) => id)
      .join(','),
  })
  await chip(firstOf(otherActors).shortName).click()
  await frame(firstOf(dataset.frames).label).check()
  await asOf.press('ArrowLeft')
  await differences.click()
  await order.selectOption('disagreement')
  await search.fill('a')
  await expectLens(page, { q: 'a' })
  expect(await lengthOfHistory(page)).toBe(before)

  await search.fill('')
  await cells.first().getByRole('button').click()
  await expect(dialog).toBeVisible()
  expect(await lengthOfHistory(page)).toBe(before + 1)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await lenses.click()
  await page.getByRole('button', { name: firstOf(dataset.lenses.slice(1)).title }).click()
  await expect.poll(async () => lengthOfHistory(page)).toBe(before + 2)
})

test('a reload loses the view', async ({ page }) => {
  const frame = firstOf(dataset.frames)
  const { chip, frame: radio } = parts(page)
  await open(page, '/compare')
  await chip(firstOf(otherActors).shortName).click()
  await radio(frame.label).check()
  await expectLens(page, { frame: frame.id })
  await expect(page.getByText('Loading …')).toHaveCount(0)
  const view = await viewOf(page)
  await page.reload()
  await ready(page)
  await expect.poll(async () => viewOf(page)).toBe(view)
})

test('the address of the default view is not clean, or is not clean again after a detour', async ({
  page,
}) => {
  for (const path of ['/', '/compare']) {
    await open(page, path)
    expect(new URL(page.url()).pathname).toBe(path)
    expect(new URL(page.url()).search).toBe('')
  }
  const { frame, differences, search } = parts(page)
  await frame(firstOf(dataset.frames).label).check()
  await differences.click()
  await search.fill('x')
  await expectLens(page, { q: 'x' })
  await frame('Neutral').check()
  await differences.click()
  await search.fill('')
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

test('choosing nobody is an error instead of a state with its own words', async ({ page }) => {
  await open(page, '/compare')
  for (const { shortName } of shownActors) await parts(page).chip(shortName).click()
  await expect(page.getByText('Nobody is chosen.')).toBeVisible()
  await expectLens(page, { actors: '' })
  await page.reload()
  await ready(page)
  await expect(page.getByText('Nobody is chosen.')).toBeVisible()
  await parts(page).chip(firstOf(otherActors).shortName).click()
  await expect(parts(page).heads).toHaveCount(2)
})

test('an actor or a text cannot be found and added by way of “All actors”', async ({ page }) => {
  const actor = firstOf(otherActors.toReversed())
  const text = firstOf(instruments.filter(({ id }) => dataset.files.includes(`texts/${id}.json`)))
  const { dialog, head } = parts(page)
  await open(page, '/compare')
  const allActors = page.getByRole('button', { name: 'All actors' })
  await allActors.click()
  await expect(dialog).toHaveAccessibleName('All actors')
  const search = dialog.getByRole('searchbox', { name: 'Search by name' })
  await search.fill(actor.name.toUpperCase())
  await dialog.getByRole('button', { name: actor.shortName, exact: true }).click()
  await search.fill(text.shortName)
  await dialog.getByRole('button', { name: text.shortName, exact: true }).click()
  await search.fill('no such name')
  await expect(dialog.getByText('No actor of that name is in the data set.')).toBeVisible()
  // A browser’s first Escape empties a search that holds words.
  await search.fill('')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(allActors).toBeFocused()
  await expect(head(actor.shortName)).toBeVisible()
  await expect(head(text.shortName)).toBeVisible()
  await expectLens(page, {
    actors: [...shownActors, actor].map(({ id }) => id).join(','),
    texts: text.id,
  })
})

test('the largest view does not show a row for each issue and a column for each actor', async ({
  page,
}) => {
  await open(page, LARGEST)
  const { heads, cells } = parts(page)
  const actorCount = (await heads.count()) - 1
  await expect(page.getByText('Loading …')).toHaveCount(0)
  await expect(cells).toHaveCount(actorCount * issues.length)
})
