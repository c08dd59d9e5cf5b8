/**
 * `data/citations.json`: each source as APA-like text and as BibTeX. Made at build time, since the
 * citation library weighs more than the whole app; the app fetches the file when a reader asks.
 */
import type { Plugin } from 'vite'
import { citeSources } from './cite.ts'
import { readDataFile } from './data-files.ts'
import { madeFiles } from './made-files.ts'

const FILE_NAME = 'data/citations.json'

/** The Vite plugin for the citations. */
export function citations(): Plugin {
  return madeFiles({
    name: 'citations',
    make: (root) => {
      const cited = [...citeSources(readDataFile(root, 'sources.json'))]
      const made = Object.fromEntries(cited.map(([id, { text, bibtex }]) => [id, { text, bibtex }]))
      return [{ fileName: FILE_NAME, type: 'application/json', content: JSON.stringify(made) }]
    },
    serves: (address) => address === FILE_NAME,
  })
}
