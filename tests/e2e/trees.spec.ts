/**
 * What each kind of view is for those who do not see it: its names, roles and their order, compared with a kept tree.
 * The views show the made-up data set of the tests, so that a new fact changes no tree. `npm run trees` writes them
 * anew; read the difference as you would read that of the code.
 */
import { expect, type Page } from '@playwright/test'
import { fixtureTexts } from '../support/fixture'
import { isLong, open, test } from './support'

const VIEWS = [
  'compare',
  'framing',
  'issues',
  'actors',
  'texts',
  'votes',
  'timeline',
  'map',
  'lessons',
  'present',
  'paper',
  'about',
] as const

interface Kept {
  readonly name: string
  readonly address: string
  /** Whether the short run compares it too. */
  readonly short?: boolean
}

const KEPT: readonly Kept[] = [
  { name: 'compare', address: '/compare', short: true },
  { name: 'evidence', address: '/compare?cell=xar.number-of-offences', short: true },
  { name: 'framing', address: '/framing', short: true },
  { name: 'words', address: '/framing/words' },
  { name: 'readings', address: '/framing/readings' },
  { name: 'words-by-year', address: '/framing/speeches' },
  { name: 'vocabulary-texts', address: '/framing/texts' },
  { name: 'claims', address: '/framing/claims' },
  { name: 'voices', address: '/framing/voices' },
  { name: 'issues', address: '/issues' },
  { name: 'issue', address: '/issues/number-of-offences', short: true },
  { name: 'actors', address: '/actors' },
  { name: 'actor', address: '/actors/xar', short: true },
  { name: 'texts', address: '/texts' },
  { name: 'demand', address: '/texts/demand' },
  { name: 'votes', address: '/votes' },
  { name: 'vote', address: '/votes/l-res-10-1' },
  { name: 'votes-alike', address: '/votes/agreement' },
  { name: 'votes-groups', address: '/votes/groups' },
  { name: 'timeline', address: '/timeline' },
  { name: 'map', address: '/map', short: true },
  { name: 'lessons', address: '/lessons' },
  { name: 'lesson', address: '/lessons/first-look' },
  { name: 'treaty-words', address: '/lessons/words' },
  { name: 'own-lesson', address: '/lessons/mine' },
  { name: 'projector', address: '/present/first-look/who-wants-it', short: true },
  { name: 'teacher', address: '/present/first-look/who-wants-it/teacher' },
  { name: 'paper', address: '/paper' },
  { name: 'role-card', address: '/paper/roles?actors=xar' },
  { name: 'about', address: '/about' },
  { name: 'coverage', address: '/about/coverage', short: true },
  { name: 'accessibility', address: '/about/accessibility' },
]

/** Those that keep what stands around them: that of every view, so that a change there is one change, and one’s own. */
const WITH_AROUND: ReadonlySet<string> = new Set(['compare', 'projector'])
const AROUND = /^- (?:banner|contentinfo|complementary "Use without a network"):\n(?: .*\n)*/gm

// What is kept for use without a network would answer instead of the made-up data set.
test.use({ serviceWorkers: 'block' })

/** A drawing is one picture for those who do not see it: what is within is not told. */
const WITHIN_DRAWING = /^( *)(- '?img "[^\n]*"'?):\n(?:\1 .*\n)+/gm

/** Serves the made-up data set, and pages without the content that was drawn of the real one. */
async function serveFixture(page: Page): Promise<void> {
  const texts = fixtureTexts()
  const dataset: unknown = JSON.parse(texts.get('dataset.json') ?? '')
  texts.set('dataset.json', JSON.stringify(Object.assign({}, dataset, { views: VIEWS })))
  await page.route('**/data/**', async (route) => {
    const body = texts.get(new URL(route.request().url()).pathname.slice('/data/'.length))
    // What the build makes, such as the outlines of the map, is no part of a data set.
    await (body === undefined
      ? route.continue()
      : route.fulfill({ body, contentType: 'application/json' }))
  })
  await page.route(
    (url) => !/\.\w+$/.test(url.pathname),
    async (route) => {
      const response = await route.fetch({ url: new URL('/compare', route.request().url()).href })
      const html = await response.text()
      const body = html.replace(/<div id="root">.*<\/div>/s, '<div id="root"></div>')
      // The hints are for files of the real data set.
      await route.fulfill({ response, body: body.replaceAll(/<link rel="preload"[^>]*>/g, '') })
    },
  )
}

for (const { name, address, short } of KEPT) {
  if (!isLong && short !== true) continue
  test(`the tree of ${name} is no longer the one that was kept`, async ({ page }) => {
    // The time that is left of a step is not the same twice.
    await page.clock.setFixedTime('2026-06-30T09:00:00Z')
    await serveFixture(page)
    await open(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/^(?:Loading|Counting)/)).toHaveCount(0)
    // What draws a chart, and the outlines of the map, are asked for last, and nothing tells that they have come.
    await page.waitForLoadState('networkidle')
    const whole = `${await page.locator('body').ariaSnapshot()}\n`
    const tree = whole.replaceAll(WITHIN_DRAWING, '$1$2\n')
    expect(WITH_AROUND.has(name) ? tree : tree.replaceAll(AROUND, '')).toMatchSnapshot(
      `${name}.yml`,
    )
  })
}
