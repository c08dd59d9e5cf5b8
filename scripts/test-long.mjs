/** `npm run test:long`: the property tests with many more runs. */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', 'tests/lens', 'tests/data', '--testTimeout=600000'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LONG: '1' },
    shell: process.platform === 'win32',
  },
)
process.exitCode = status ?? 1
