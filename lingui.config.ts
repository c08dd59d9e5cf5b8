import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'
import { PARTS } from './scripts/parts.mjs'

/** Parts that draw charts bring the charts’ words too. */
const WITH_CHARTS: ReadonlySet<string> = new Set(['framing', 'issue', 'actor', 'votes'])

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: 'src/locales/{locale}',
      include: ['src'],
      exclude: ['src/charts/**', ...PARTS.map((part) => `src/features/${part}/**`)],
    },
    // A view that is loaded when it is asked for brings its own words.
    ...PARTS.map((part) => ({
      path: `src/locales/${part}/{locale}`,
      include: [`src/features/${part}`, ...(WITH_CHARTS.has(part) ? ['src/charts'] : [])],
    })),
  ],
  format: formatter({ lineNumbers: false }),
})
