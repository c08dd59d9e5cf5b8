/** The build as it stands below a path of a host, made anew for this: for the long run. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { preview } from 'vite'
import { actors, firstOf, isLong, issues, open, parts, test } from './support'

const PORT = 4190
const ORIGIN = `http://127.0.0.1:${PORT}`
const SITE = `${ORIGIN}/school/lens/`
const FOLDER = 'node_modules/.cache/base'

test.use({ baseURL: ORIGIN })

test.skip(!isLong, 'builds the app once more')

test('below a path of its host the app asks for a file at the root, loses its path, or names no address', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: SITE, OUT_DIR: FOLDER },
    shell: process.platform === 'win32',
  })
  expect(status, stderr).toBe(0)
  process.env['SITE_URL'] = SITE
  const server = await preview({
    build: { outDir: FOLDER },
    base: '/school/lens/',
    preview: { port: PORT, strictPort: true },
  })
  try {
    const outside: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(SITE) && request.url().startsWith('http'))
        outside.push(request.url())
    })
    await open(page, `${SITE}compare?issues=${firstOf(issues).id}`)
    await parts(page).chip(firstOf(actors).shortName).click()
    await expect.poll(() => page.url()).toContain('actors=')
    expect(page.url()).toContain('/school/lens/compare?')
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: 'Issues' })
      .click()
    await expect(page).toHaveURL(/\/school\/lens\/issues/)
    await page
      .getByRole('link', { name: firstOf(issues).title, exact: true })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: firstOf(issues).title })).toBeVisible()
    await open(page, `${SITE}issues/${firstOf(issues).id}`)
    await expect(page.getByRole('heading', { level: 1, name: firstOf(issues).title })).toBeVisible()
    expect(outside).toEqual([])
  } finally {
    await server.close()
  }
  const html = readFileSync(join(FOLDER, 'issues.html'), 'utf8')
  expect(html).toContain(`<link rel="canonical" href="${SITE}issues" />`)
  expect(readFileSync(join(FOLDER, 'sitemap.xml'), 'utf8')).toContain(`<loc>${SITE}compare</loc>`)
})
