/** Sources by way of the citation library: as text, as BibTeX, as CSL-JSON. */
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import type { DataFile } from './data-files.ts'
import type { Fields } from './shape.ts'
import { asFields, asList, asText } from './shape.ts'

const ID = /^[a-z0-9][a-z0-9-]*$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

// The key in BibTeX is the source’s id: one made of author and year could stand twice.
const { format: bibtexFormat } = plugins.config.get('@bibtex')
bibtexFormat.useIdAsLabel = true
bibtexFormat.checkLabel = false

/** A source’s citation in each form. */
export interface Cited {
  readonly text: string
  readonly bibtex: string
  /** The item with CSL’s own fields alone. */
  readonly csl: Fields
}

/** Two plugins ask for the same, and it takes seconds. */
const remembered = new Map<string, ReadonlyMap<string, Cited>>()

/** All sources of a file by their ids, in the file’s order. */
export function citeSources(file: DataFile | undefined): ReadonlyMap<string, Cited> {
  const key = JSON.stringify(file?.content ?? null)
  const known = remembered.get(key)
  if (known !== undefined) return known
  const sources = file === undefined ? [] : asList(file.content, file.path)
  const made = new Map(
    sources.map((item, index) => {
      const source = asFields(item, `${file?.path}: [${index}]`)
      const id = asText(source['id'], `${file?.path}: [${index}].id`, ID, 'a kebab-case id')
      return [id, cite(source, `${file?.path}: source ${id}`)]
    }),
  )
  remembered.clear()
  remembered.set(key, made)
  return made
}

function cite(source: Fields, place: string): Cited {
  try {
    const csl = toCsl(source)
    const entry = new Cite(csl)
    const format = { format: 'text', template: 'apa', lang: 'en-US' }
    return {
      text: entry.format('bibliography', format).trim(),
      bibtex: entry.format('bibtex').trim(),
      csl,
    }
  } catch (error) {
    throw new Error(`${place}: cannot be cited: ${String(error)}`, { cause: error })
  }
}

/** Takes our own fields out, and says the day of reading in CSL's way. */
function toCsl({ kind, extent, retrieved, archived, ...csl }: Fields): Fields {
  void [kind, extent]
  const copy = typeof archived === 'string' ? { archive_location: archived } : {}
  if (typeof retrieved !== 'string' || !DAY.test(retrieved)) return { ...csl, ...copy }
  return { ...csl, ...copy, accessed: { 'date-parts': [retrieved.split('-').map(Number)] } }
}
