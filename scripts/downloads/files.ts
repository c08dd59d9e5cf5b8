/** Everything that a reader can take home: names and contents, from the texts of a data set. */
import { readDataSet, type Texts } from './data-set.ts'
import { printMetadata } from './metadata.ts'
import { printReadme } from './readme.ts'
import { printTable } from './table.ts'
import { allTables } from './tables/all.ts'
import { makeZip } from './zip.ts'

interface Download {
  /** The file’s name within the folder of downloads. */
  readonly name: string
  readonly title: string
  readonly type: string
  readonly content: string | Buffer
}

interface Given {
  readonly texts: Texts
  /** Texts that go along in the archive, by name: the licence. */
  readonly papers: ReadonlyMap<string, string>
  /** The sources, made by the citation library. */
  readonly bibtex: string
  readonly csl: string
}

/** The list of what there is, beside the files themselves. */
const INDEX = 'index.json'

/** The archive’s name, and the folder within it. */
const FOLDER = 'treaty-lens-data'

/** Titles of what is no table. */
const TITLES = {
  archive: 'The whole data set',
  bibtex: 'Sources as BibTeX',
  csl: 'Sources as CSL-JSON',
  metadata: 'What the columns mean (CSVW)',
} as const

const NAMES: Readonly<Record<keyof typeof TITLES, string>> = {
  archive: `${FOLDER}.zip`,
  bibtex: 'sources.bib',
  csl: 'sources.csl.json',
  metadata: 'csv-metadata.json',
}

/** The title of each download by its name, for those who translate them. */
export const downloadTitles = (
  texts: Texts,
): readonly { readonly file: string; readonly title: string }[] => [
  { file: NAMES.archive, title: TITLES.archive },
  { file: NAMES.bibtex, title: TITLES.bibtex },
  { file: NAMES.csl, title: TITLES.csl },
  ...allTables(readDataSet(texts)).map(({ name, title }) => ({ file: `${name}.csv`, title })),
  { file: NAMES.metadata, title: TITLES.metadata },
]

/** All downloads, the archive first, and their list. */
export function makeDownloads({ texts, papers, bibtex, csl }: Given): readonly Download[] {
  const data = readDataSet(texts)
  const { dataset } = data
  const tables = allTables(data)
  const csv: readonly Download[] = tables.map((table) => ({
    name: `${table.name}.csv`,
    title: table.title,
    type: 'text/csv; charset=utf-8',
    content: printTable(table),
  }))
  const metadata: Download = {
    name: NAMES.metadata,
    title: TITLES.metadata,
    type: 'application/csvm+json',
    content: printMetadata(dataset, tables),
  }
  const lists: readonly Download[] = [
    {
      name: NAMES.bibtex,
      title: TITLES.bibtex,
      type: 'application/x-bibtex',
      content: bibtex,
    },
    {
      name: NAMES.csl,
      title: TITLES.csl,
      type: 'application/vnd.citationstyles.csl+json',
      content: csl,
    },
  ]
  const packed = [
    { name: 'README.txt', content: printReadme(dataset, tables) },
    ...[...papers].map(([name, content]) => ({ name, content })),
    ...[...texts].map(([name, content]) => ({ name: `json/${name}`, content })),
    ...[...csv, metadata].map(({ name, content }) => ({ name: `csv/${name}`, content })),
    ...lists,
  ].map(({ name, content }) => ({ name: `${FOLDER}/${name}`, content: String(content) }))
  const archive: Download = {
    name: NAMES.archive,
    title: TITLES.archive,
    type: 'application/zip',
    content: makeZip(packed, dataset.updated),
  }
  const files = [archive, ...lists, ...csv, metadata]
  return [...files, makeIndex(dataset.version, dataset.updated, files)]
}

function makeIndex(version: string, updated: string, files: readonly Download[]): Download {
  const list = files.map(({ name, title, content }) => ({
    file: name,
    title,
    bytes: Buffer.byteLength(content),
  }))
  const content = JSON.stringify({ version, updated, files: list })
  return { name: INDEX, title: 'List of downloads', type: 'application/json', content }
}
