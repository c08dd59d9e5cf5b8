/** `npm run hosting`: writes the header files of `docs/hosting` anew from `scripts/hosting/policy.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptHeaderFiles } from './hosting/files.ts'

const FOLDER = 'docs/hosting'

mkdirSync(FOLDER, { recursive: true })
for (const { name, content } of keptHeaderFiles()) writeFileSync(join(FOLDER, name), content)
