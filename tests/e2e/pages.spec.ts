/** The pages made at build time, as someone without a script reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { sourcesKind } from '../../src/data/coreKinds'
import { actors, issues, parts, readData, shownActors } from './support'

const DIST = 'dist'

/** What a browser shows of a text in HTML. */
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

const textOf = (page: string): string =>
  unescaped(readFileSync(join(DIST, `${page}.html`), 'utf8').replaceAll(/<[^>]+>/g, ''))

const pages = () =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !name.endsWith('/index.html'))

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the default comparison cannot be read', async ({ page }) => {
    await page.goto('/compare')
    const { table, heads } = parts(page)
    await expect(table).toBeVisible()
    await expect(heads).toHaveText([
      /./,
      ...shownActors.map(({ shortName }) => new RegExp(shortName)),
    ])
  })
})

test('an issue, an actor or a source cannot be read without a script', () => {
  const missing: string[] = []
  const look = (page: string, texts: readonly string[]): void => {
    const text = textOf(page)
    missing.push(...texts.filter((one) => !text.includes(one)).map((one) => `${page}: ${one}`))
  }
  for (const { id, title, question, steps } of issues) {
    look(`issues/${id}`, [title, question, ...steps.map(({ label }) => label)])
  }
  for (const { id, name, summary } of actors) look(`actors/${id}`, [name, summary])
  look(
    'about/sources',
    readData(sourcesKind).map(({ title }) => title),
  )
  expect(missing).toEqual([])
})

test('a page has no title or description of its own, or no card for other sites', () => {
  const seen = new Map<string, string>()
  const wrong: string[] = []
  for (const page of pages()) {
    const html = readFileSync(join(DIST, page), 'utf8')
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? []
    const [, description = ''] = /<meta\s+name="description"\s+content="([^"]+)"/.exec(html) ?? []
    const hasCard = html.includes(`<meta property="og:title" content="${title}"`)
    // What is drawn offline stands at the address of another page.
    if (title === '' || description === '' || (!hasCard && page !== 'shell.html')) wrong.push(page)
    // What is no page of its own bears the name of the app.
    if (['index.html', '404.html', 'compare.html', 'shell.html'].includes(page)) continue
    const twin = seen.get(title)
    if (twin !== undefined && !page.startsWith('present/'))
      wrong.push(`${page} is named as ${twin}`)
    seen.set(title, page)
  }
  expect(wrong).toEqual([])
})

test('the licences of what ships do not ship', () => {
  expect(existsSync(join(DIST, 'licences.txt'))).toBe(true)
})
