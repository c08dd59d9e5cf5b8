/** What axe finds on a page, in one place, so that all views are held to the same rules. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { PHONE } from './support'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

interface Part {
  /** Only what is within. */
  readonly within?: string
  /** What is like other things that are looked at. */
  readonly without?: readonly string[]
}

/** What colours and width can change; all else is the same in both themes. */
const OF_THEME_AND_WIDTH = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
]

/** Expects that axe finds nothing wrong with a page that it has looked at, now in the dark and on a phone. */
export async function expectNoAxeFaultInTheDark(page: Page, part: Part = {}): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(PHONE)
  await expectNone(page, OF_THEME_AND_WIDTH, part)
}

/** Expects that axe finds nothing wrong with a page, or with a part of it. */
export async function expectNoAxeFault(page: Page, part: Part = {}): Promise<void> {
  await expectNone(page, RULES, part)
}

async function expectNone(page: Page, rules: string[], part: Part): Promise<void> {
  // No page of ours has a frame, so axe may run in the page itself, which takes a third of the time;
  // of what passes, it need not name every element.
  const builder = new AxeBuilder({ page })
    .options({ runOnly: rules, resultTypes: ['violations'] })
    .setLegacyMode()
  if (part.within !== undefined) builder.include(part.within)
  for (const selector of part.without ?? []) builder.exclude(selector)
  const { violations } = await builder.analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
  expect(found).toEqual([])
}
