import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: 'src/locales/{locale}',
      include: ['src'],
      exclude: ['src/features/about/**', 'src/features/framing/**'],
    },
    // A view that is loaded when it is asked for brings its own words.
    { path: 'src/locales/about/{locale}', include: ['src/features/about'] },
    { path: 'src/locales/framing/{locale}', include: ['src/features/framing'] },
  ],
  format: formatter({ lineNumbers: false }),
})
