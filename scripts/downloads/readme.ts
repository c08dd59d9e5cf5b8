/** The file that explains what is in the archive. */
import type { Dataset } from '../../src/domain/types.ts'
import { TABLE_NOTE } from './metadata.ts'
import type { Table } from './table.ts'

/** A plain text: what this is, how to cite it, what lies where. */
export function printReadme(dataset: Dataset, tables: readonly Table[]): string {
  const { title, description, version, updated, licence, citation } = dataset
  return `${title}
Version ${version}, ${updated}

${description}

How to cite it
  ${citation}

Licence
  ${licence.name}: ${licence.url} (see LICENSE.md)

What lies where
  json/                    the data set as the app reads it; json/schema.json says what each file holds
  csv/                     the same as tables, for spreadsheets and statistics
  csv/csv-metadata.json    columns of all tables: names, types, meanings (W3C CSVW)
  sources.bib              the sources as BibTeX
  sources.csl.json         the sources as CSL-JSON
  json/changelog.json      what changed between versions

Tables
${tables.map(({ name, title: what, description: why, lines }) => `  csv/${name}.csv: ${what}, ${lines.length} lines. ${why}`).join('\n')}

How the tables are written
  ${TABLE_NOTE}
`
}
