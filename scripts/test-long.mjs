/**
 * `npm run test:long`: the property tests with many more runs; every browser test with all its pages, among
 * them those that take minutes; and the walk through the app in two made-up languages. Runs on a build.
 */
import { spawnSync } from 'node:child_process'

const LONG = { LONG: '1' }
const MADE_UP = { ...LONG, TREATY_LENS_MADE_UP: '1' }

/** @type {readonly { readonly command: readonly string[], readonly env: Record<string, string> }[]} */
const STEPS = [
  { command: ['vitest', 'run', 'tests/lens', 'tests/data', '--testTimeout=600000'], env: LONG },
  { command: ['tsx', 'scripts/build-single.ts'], env: LONG },
  { command: ['playwright', 'test'], env: LONG },
  // A build of its own, with the made-up languages.
  { command: ['vite', 'build'], env: MADE_UP },
  { command: ['playwright', 'test', '--config', 'playwright.languages.config.ts'], env: MADE_UP },
]

for (const { command, env } of STEPS) {
  const { status } = spawnSync('npx', command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exitCode = status ?? 1
}
