/** `npm run test:long`: the property tests with many more runs, and every page in both themes. */
import { spawnSync } from 'node:child_process'

const COMMANDS = [
  ['vitest', 'run', 'tests/lens', 'tests/data', '--testTimeout=600000'],
  ['playwright', 'test', 'about.spec', 'angles.spec', 'framing.spec', '--grep', 'axe'],
  // A build of its own, with the made-up languages, and the walk through it.
  ['vite', 'build'],
  ['playwright', 'test', '--config', 'playwright.languages.config.ts'],
]

for (const command of COMMANDS) {
  const isMadeUp = command.includes('build') || command.includes('playwright.languages.config.ts')
  const { status } = spawnSync('npx', command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LONG: '1', ...(isMadeUp ? { TREATY_LENS_MADE_UP: '1' } : {}) },
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exitCode = status ?? 1
}
