import { defineConfig } from '@playwright/test'
import { browserLaunchOptions } from './scripts/browser.mjs'

const PORT = 4179

/** The walk through the app in the two made-up languages: a build of its own, in `npm run test:long` alone. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: 'languages.spec.ts',
  outputDir: 'node_modules/.cache/playwright-languages',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Some pages are long, and each of their words is looked at.
  timeout: 120_000,
  reporter: [['line'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: await browserLaunchOptions(),
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    env: { TREATY_LENS_MADE_UP: '1' },
    url: `http://127.0.0.1:${PORT}/compare`,
    reuseExistingServer: false,
  },
})
