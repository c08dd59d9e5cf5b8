// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { makeDownloads } from '../../scripts/downloads/files'
import { makeZip } from '../../scripts/downloads/zip'
import { readFolder } from '../../scripts/data/read-folder'
import { fixtureTexts } from '../support/fixture'
import { readCsv } from '../support/readCsv'
import { unzip } from '../support/unzip'

const made = (texts: ReadonlyMap<string, string>) =>
  new Map(
    makeDownloads({
      texts,
      papers: new Map([['LICENSE.md', 'Take it.']]),
      bibtex: '@misc{one}\n',
      csl: '[]\n',
    }).map((file) => [file.name, file]),
  )

const FIXTURE = made(fixtureTexts())

const textOf = (name: string, files = FIXTURE): string => String(files.get(name)?.content)

/** A table as rows of named cells. */
function table(name: string, files = FIXTURE) {
  const [header = [], ...lines] = readCsv(textOf(`${name}.csv`, files))
  return lines.map((line) => Object.fromEntries(header.map((key, index) => [key, line[index]])))
}

/** What is needed of the metadata here. */
const metadataSchema = v.object({
  tables: v.array(
    v.object({
      url: v.string(),
      tableSchema: v.object({
        primaryKey: v.optional(v.string()),
        columns: v.array(
          v.object({
            name: v.string(),
            titles: v.array(v.string()),
            datatype: v.union([
              v.string(),
              v.object({ base: v.string(), format: v.optional(v.string()) }),
            ]),
          }),
        ),
        foreignKeys: v.optional(
          v.array(
            v.object({
              columnReference: v.string(),
              reference: v.object({ resource: v.string(), columnReference: v.string() }),
            }),
          ),
        ),
      }),
    }),
  ),
})

const indexSchema = v.object({
  files: v.array(v.object({ file: v.string(), bytes: v.number() })),
})

describe('the tables', () => {
  it('are one for each kind of file that there is', () => {
    const names = [...FIXTURE.keys()].filter((name) => name.endsWith('.csv'))
    expect(names).toEqual([
      'actors.csv',
      'issues.csv',
      'framings.csv',
      'sources.csv',
      'stances.csv',
      'silences.csv',
      'evidence.csv',
      'instruments.csv',
      'provisions.csv',
      'resolutions.csv',
      'votes.csv',
      'memberships.csv',
      'events.csv',
      'letters.csv',
      'terms.csv',
      'voices.csv',
      'claims.csv',
      'term-counts.csv',
      'speech-words.csv',
    ])
    const few = new Map(
      [...fixtureTexts()].filter(([name]) =>
        /^(?:dataset|actors|issues|sources|positions)/.test(name),
      ),
    )
    expect([...made(few).keys()].filter((name) => name.endsWith('.csv'))).toHaveLength(7)
  })

  it('say of a stance who, what, since when, and where it can be seen', () => {
    expect(table('stances').find(({ id }) => id === 'xar.lantern-treaty.2021-10-18')).toMatchObject(
      {
        actor: 'xar',
        issue: 'lantern-treaty',
        from: '2021-10-18',
        kind: 'coded',
        value: '1',
        step: 'Wants a treaty',
        red_line: 'false',
        address: '/compare?actors=xar&asOf=2021-10-18&cell=xar.lantern-treaty',
      },
    )
  })

  it('give each part of a split a line of its own', () => {
    const parts = table('stances').filter(({ kind }) => kind === 'split')
    expect(parts.length).toBeGreaterThan(1)
    expect(new Set(parts.map(({ part }) => part)).size).toBeGreaterThan(1)
  })

  it('keep silences apart, with no value', () => {
    const [silence = {}] = table('silences')
    expect(Object.keys(silence)).toEqual(['actor', 'issue', 'reason', 'searched'])
    expect(table('silences')).toHaveLength(10)
  })

  it('hold all evidence, each with what it is evidence for', () => {
    const lines = table('evidence')
    expect(new Set(lines.map(({ about }) => about))).toEqual(
      new Set(['stance', 'silence', 'provision', 'opener', 'committee-vote']),
    )
    expect(lines.filter(({ role }) => role === 'red-line')).toHaveLength(2)
    const stances = new Set(table('stances').map(({ id }) => id))
    const lost = lines.filter(({ about, of }) => about === 'stance' && !stances.has(of))
    expect(lost).toEqual([])
  })

  it('refuse a data set that is wrong, with its problems', () => {
    const texts = fixtureTexts().set('votes.json', '{"l-res-10-1": {"XAR": "maybe"}}')
    expect(() => made(texts)).toThrow(/votes\.json: l-res-10-1\.XAR: /)
  })
})

describe.each([
  ['of the fixture', FIXTURE],
  ['of the real data set', made(readFolder('public/data'))],
])('the metadata %s', (_which, files) => {
  const { tables } = v.parse(metadataSchema, JSON.parse(textOf('csv-metadata.json', files)))

  it('describes every column of every table, in order', () => {
    const csv = [...files.keys()].filter((name) => name.endsWith('.csv'))
    expect(tables.map(({ url }) => url)).toEqual(csv)
    for (const { url, tableSchema } of tables) {
      const [header] = readCsv(textOf(url, files))
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(header)
      expect(tableSchema.columns.every(({ name, titles }) => titles[0] === name)).toBe(true)
    }
  })

  it('names keys that are keys, and references that resolve', () => {
    const cellsOf = (url: string, name: string) =>
      table(url.replace('.csv', ''), files).map((row) => row[name])
    for (const { url, tableSchema } of tables) {
      const { primaryKey, foreignKeys = [] } = tableSchema
      const keys = primaryKey === undefined ? [] : cellsOf(url, primaryKey)
      expect(new Set(keys).size, url).toBe(keys.length)
      for (const { columnReference, reference } of foreignKeys) {
        const ids = new Set(cellsOf(reference.resource, reference.columnReference))
        const lost = cellsOf(url, columnReference).filter((id) => id !== '' && !ids.has(id))
        expect(lost, `${url}: ${columnReference}`).toEqual([])
      }
    }
  })

  it('gives types that the cells have', () => {
    const patterns: Readonly<Record<string, RegExp>> = {
      integer: /^-?\d+$/,
      boolean: /^(?:true|false)$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      anyURI: /^https?:\/\//,
      string: /./su,
    }
    for (const { url, tableSchema } of tables) {
      const [, ...lines] = readCsv(textOf(url, files))
      const wrong = tableSchema.columns.flatMap(({ name, datatype }, index) => {
        const base = typeof datatype === 'string' ? datatype : datatype.base
        const format = typeof datatype === 'string' ? undefined : datatype.format
        const pattern = format === undefined ? patterns[base] : new RegExp(`^(?:${format})$`)
        const cells = lines.map((line) => line[index] ?? '').filter((cell) => cell !== '')
        return cells.filter((cell) => pattern?.test(cell) !== true).map((cell) => [name, cell])
      })
      expect(wrong, url).toEqual([])
    }
  })
})

describe('the archive', () => {
  const archive = FIXTURE.get('treaty-lens-data.zip')?.content
  const bytes = Buffer.isBuffer(archive) ? archive : Buffer.alloc(0)

  it('holds the files, the tables and the papers, each with its content', () => {
    const entries = unzip(bytes)
    const folder = 'treaty-lens-data'
    for (const [name, content] of fixtureTexts()) {
      expect(entries.get(`${folder}/json/${name}`)).toBe(content)
    }
    expect(entries.get(`${folder}/csv/actors.csv`)).toBe(textOf('actors.csv'))
    expect(entries.get(`${folder}/csv/csv-metadata.json`)).toBe(textOf('csv-metadata.json'))
    expect(entries.get(`${folder}/LICENSE.md`)).toBe('Take it.')
    expect(entries.get(`${folder}/sources.bib`)).toBe('@misc{one}\n')
    expect(entries.get(`${folder}/README.txt`)).toContain('Version 1.2.0, 2026-06-30')
  })

  it('is the same for the same data', () => {
    expect(made(fixtureTexts()).get('treaty-lens-data.zip')?.content).toEqual(bytes)
  })

  // Tools that others wrote; where neither is installed, the reader above stands alone.
  it.each([
    ['unzip', (file: string) => ['-tq', file]],
    ['python3', (file: string) => ['-m', 'zipfile', '-t', file]],
  ])('is accepted by %s', (program, args) => {
    if (spawnSync(program, ['--help']).error !== undefined) return
    const folder = mkdtempSync(join(tmpdir(), 'treaty-lens-'))
    try {
      const file = join(folder, 'data.zip')
      const letters = { name: 'użycie/用途.txt', content: 'ИКТ' }
      writeFileSync(file, makeZip([letters, { name: 'empty.txt', content: '' }], '2026-06-30'))
      expect(spawnSync(program, args(file)).status).toBe(0)
      writeFileSync(file, bytes)
      const { status, stdout } = spawnSync(program, args(file), { encoding: 'utf8' })
      expect(stdout).not.toMatch(/bad|corrupt/i)
      expect(status).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the list of downloads', () => {
  it('names every file with its size, and not itself', () => {
    const { files } = v.parse(indexSchema, JSON.parse(textOf('index.json')))
    expect(files.map(({ file }) => file)).toEqual(
      [...FIXTURE.keys()].filter((name) => name !== 'index.json'),
    )
    for (const { file, bytes } of files) {
      expect(bytes).toBe(Buffer.byteLength(FIXTURE.get(file)?.content ?? ''))
    }
  })
})
