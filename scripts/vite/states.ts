/**
 * `data/states.json`: names of the states that the data set knows by their code alone, such as
 * speakers and voters. Made at build time, since a library of all names weighs more than the views.
 */
import type { Plugin } from 'vite'
import { stateNames } from '../data/state-names.ts'
import { readAllDataFiles } from './data-files.ts'
import { madeFiles } from './made-files.ts'

const FILE_NAME = 'data/states.json'
const CODE = /^[A-Z]{3}$/

/** The Vite plugin for the names of states. */
export function states(): Plugin {
  return madeFiles({
    name: 'states',
    make: (root) => {
      const contents = readAllDataFiles(root)
        // The JSON Schema speaks of codes and holds none.
        .filter(({ path }) => !path.endsWith('/schema.json'))
        .map(({ content }) => content)
      const made = JSON.stringify(statesIn(contents))
      return [{ fileName: FILE_NAME, type: 'application/json', content: made }]
    },
    serves: (address) => address === FILE_NAME,
  })
}

/** Names by code, in the order of the codes; a code that the library does not know is left out. */
export function statesIn(contents: readonly unknown[]): Readonly<Record<string, string>> {
  const codes = new Set<string>()
  for (const content of contents) collectCodes(content, codes)
  return Object.fromEntries(
    [...codes].toSorted().flatMap((code) => {
      const [name] = stateNames(code)
      return name === undefined ? [] : [[code, name] as const]
    }),
  )
}

/** Codes stand as keys (roll calls) and as values (speakers, members). */
function collectCodes(value: unknown, codes: Set<string>): void {
  if (typeof value === 'string') {
    if (CODE.test(value)) codes.add(value)
  } else if (Array.isArray(value)) {
    for (const item of value) collectCodes(item, codes)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      collectCodes(key, codes)
      collectCodes(item, codes)
    }
  }
}
