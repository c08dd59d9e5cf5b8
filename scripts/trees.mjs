/** `npm run trees`: writes every kept accessibility tree anew, those of the long run too. Runs on a build. */
import { spawnSync } from 'node:child_process'

const COMMAND = ['playwright', 'test', 'trees.spec', '--project', 'light', '--update-snapshots']

const { status } = spawnSync('npx', COMMAND, {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, LONG: '1' },
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
