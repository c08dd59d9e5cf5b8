/**
 * `npm run test:long`: the property tests with many more runs; every browser test with all its pages, among
 * them those that take minutes; the walk through the app in two made-up languages; and what is known against
 * the packages that ship.
 */
import { playwrightStep, runStages, vitestStep } from './steps.mjs'

const LONG = { LONG: '1' }
const MADE_UP = { ...LONG, TREATY_LENS_MADE_UP: '1' }
const WITH_LANGUAGES = 'build with the made-up languages'

await runStages([
  [
    { name: 'a browser', command: ['node', 'scripts/browser.mjs'] },
    { name: 'what ships', command: ['node', 'scripts/audit.mjs'] },
  ],
  [vitestStep('properties', ['tests/lens', 'tests/data', '--testTimeout=600000'], LONG)],
  [{ name: 'build', command: ['npm', 'run', '--silent', 'build'] }],
  [{ name: 'single file', command: ['npm', 'run', '--silent', 'build:single'], needs: 'build' }],
  [playwrightStep('in the browser', 'build', [], LONG)],
  [{ name: WITH_LANGUAGES, command: ['npx', 'vite', 'build'], env: MADE_UP }],
  [
    playwrightStep(
      'in the made-up languages',
      WITH_LANGUAGES,
      ['--config', 'playwright.languages.config.ts'],
      MADE_UP,
    ),
  ],
])
