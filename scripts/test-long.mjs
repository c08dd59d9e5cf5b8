/** `npm run test:long`: the property tests with many more runs, every page in both themes, magnified, and by its tree. */
import { spawnSync } from 'node:child_process'

const COMMANDS = [
  ['vitest', 'run', 'tests/lens', 'tests/data', '--testTimeout=600000'],
  ['playwright', 'test', 'about.spec', 'angles.spec', 'framing.spec', '--grep', 'axe'],
  ['playwright', 'test', 'open.spec', 'trees.spec'],
]

for (const command of COMMANDS) {
  const { status } = spawnSync('npx', command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LONG: '1' },
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exitCode = status ?? 1
}
