/** Serves and emits `flags/<code>.svg`, from flag-icons, for the actors that name a flag. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { readDataFile } from './data-files.ts'
import type { MadeFile } from './made-files.ts'
import { madeFiles } from './made-files.ts'
import { asFields, asList, asText } from './shape.ts'

const require = createRequire(import.meta.url)
const FOLDER = join(dirname(require.resolve('flag-icons/package.json')), 'flags/4x3')
const CODE = /^[a-z-]+$/

/** The Vite plugin for the flags. */
export function flags(): Plugin {
  return madeFiles({
    name: 'flags',
    make: makeFlags,
    serves: (address) => address.startsWith('flags/'),
  })
}

function makeFlags(root: string): MadeFile[] {
  const file = readDataFile(root, 'actors.json')
  if (file === undefined) return []
  const made = new Map<string, MadeFile>()
  for (const [index, item] of asList(file.content, file.path).entries()) {
    const actor = asFields(item, `${file.path}: [${index}]`)
    if (actor['flag'] === undefined) continue
    const flag = makeFlag(actor['flag'], `${file.path}: actor ${String(actor['id'])}: flag`)
    made.set(flag.fileName, flag)
  }
  return [...made.values()]
}

function makeFlag(value: unknown, place: string): MadeFile {
  const code = asText(value, place, CODE, 'a flag code such as "br"')
  const svg = join(FOLDER, `${code}.svg`)
  if (!existsSync(svg)) {
    throw new Error(`${place}: flag-icons has no flag "${code}": use its code for the state`)
  }
  return {
    fileName: `flags/${code}.svg`,
    type: 'image/svg+xml',
    content: readFileSync(svg, 'utf8'),
  }
}
