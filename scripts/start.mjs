/** `npm start`: builds the app, serves it on this machine, and prints the address. */
import { spawnSync } from 'node:child_process'
import { preview } from 'vite'

const built = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
})
if (built.status !== 0) process.exit(built.status ?? 1)

const server = await preview({ logLevel: 'warn' })
console.log(
  `\nTreaty Lens is at ${server.resolvedUrls?.local[0] ?? 'an address that Vite did not give'}`,
)
console.log('Press Ctrl+C to end it.')
