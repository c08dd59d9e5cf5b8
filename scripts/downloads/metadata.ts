/** What is to be known of the tables, as W3C CSVW metadata (“Metadata Vocabulary for Tabular Data”, 2015). */
import { LIST_SEPARATOR } from '../../src/domain/csv.ts'
import type { Dataset } from '../../src/domain/types.ts'
import type { Table } from './table.ts'

/** Said of all tables, here and in the file that explains the download. */
export const TABLE_NOTE =
  'UTF-8 with a byte order mark, lines end with CRLF. A text that begins with =, +, - or @ has an ' +
  'apostrophe before it, so that no spreadsheet runs it; numbers have none. ' +
  `Items of a list are separated by “${LIST_SEPARATOR}”. An empty cell means that nothing is recorded.`

/** The metadata document of all tables. */
export function printMetadata(dataset: Dataset, tables: readonly Table[]): string {
  const names = new Set(tables.map(({ name }) => name))
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': dataset.title,
    'dc:description': `${dataset.description} ${TABLE_NOTE}`,
    'dc:license': { '@id': dataset.licence.url },
    'dc:modified': { '@value': dataset.updated, '@type': 'xsd:date' },
    'dc:bibliographicCitation': dataset.citation,
    'schema:version': dataset.version,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
    tables: tables.map((table) => describe(table, names)),
  }
  return `${JSON.stringify(group, null, 2)}\n`
}

function describe(table: Table, names: ReadonlySet<string>) {
  const foreignKeys = table.columns.flatMap(({ name, refersTo }) =>
    refersTo !== undefined && names.has(refersTo)
      ? [
          {
            columnReference: name,
            reference: { resource: `${refersTo}.csv`, columnReference: 'id' },
          },
        ]
      : [],
  )
  return {
    url: `${table.name}.csv`,
    'dc:title': table.title,
    'dc:description': table.description,
    tableSchema: {
      columns: table.columns.map(({ name, title, description, datatype, list }) => ({
        name,
        titles: [name, title],
        'dc:description': description,
        datatype,
        ...(list ? { separator: LIST_SEPARATOR } : {}),
        ...(name === table.key ? { required: true } : {}),
      })),
      ...(table.key === undefined ? {} : { primaryKey: table.key }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  }
}
