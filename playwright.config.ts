import { defineConfig } from '@playwright/test'
import { browserLaunchOptions } from './scripts/browser.mjs'

const PORT = 4178

export default defineConfig({
  testDir: 'tests/e2e',
  // Walks through a build of its own: see playwright.languages.config.ts.
  testIgnore: 'languages.spec.ts',
  outputDir: 'node_modules/.cache/playwright',
  // The kept trees of tests/e2e/trees.spec.ts.
  snapshotPathTemplate: 'tests/e2e/trees/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['line'], ['json']],
  use: {
    // Every test but those of the worker itself looks at what the host sends.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: await browserLaunchOptions(),
  },
  projects: [
    { name: 'light', use: { colorScheme: 'light' } },
    // What a theme cannot change is tested once.
    { name: 'dark', use: { colorScheme: 'dark' }, grep: /@themes/ },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/compare`,
    reuseExistingServer: false,
  },
})
