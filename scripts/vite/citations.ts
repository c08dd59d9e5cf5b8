/**
 * `data/citations.json`: each source as APA-like text and as BibTeX. Made at build time, since the
 * citation library weighs more than the whole app; the app fetches the file when a reader asks.
 */
import type { Plugin } from 'vite'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { readDataFile } from './data-files.ts'
import type { MadeFile } from './made-files.ts'
import { madeFiles } from './made-files.ts'
import type { Fields } from './shape.ts'
import { asFields, asList, asText } from './shape.ts'

const FILE_NAME = 'data/citations.json'
const ID = /^[a-z0-9][a-z0-9-]*$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

interface Citation {
  readonly text: string
  readonly bibtex: string
}

/** The Vite plugin for the citations. */
export function citations(): Plugin {
  return madeFiles({
    name: 'citations',
    make: (root) => [makeCitations(root)],
    serves: (address) => address === FILE_NAME,
  })
}

function makeCitations(root: string): MadeFile {
  const file = readDataFile(root, 'sources.json')
  const sources = file === undefined ? [] : asList(file.content, file.path)
  const made: Record<string, Citation> = {}
  for (const [index, item] of sources.entries()) {
    const source = asFields(item, `${file?.path}: [${index}]`)
    const id = asText(source['id'], `${file?.path}: [${index}].id`, ID, 'a kebab-case id')
    made[id] = cite(source, `${file?.path}: source ${id}`)
  }
  return { fileName: FILE_NAME, type: 'application/json', content: JSON.stringify(made) }
}

function cite(source: Fields, place: string): Citation {
  try {
    const entry = new Cite(toCsl(source))
    const format = { format: 'text', template: 'apa', lang: 'en-US' }
    return {
      text: entry.format('bibliography', format).trim(),
      bibtex: entry.format('bibtex').trim(),
    }
  } catch (error) {
    throw new Error(`${place}: cannot be cited: ${String(error)}`, { cause: error })
  }
}

/** Takes our own fields out, and says the day of reading in CSL's way. */
function toCsl({ kind, extent, retrieved, archived, ...csl }: Fields): Fields {
  void [kind, extent, archived]
  if (typeof retrieved !== 'string' || !DAY.test(retrieved)) return csl
  return { ...csl, accessed: { 'date-parts': [retrieved.split('-').map(Number)] } }
}
