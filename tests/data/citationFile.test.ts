// @vitest-environment node
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const CITATION = readFileSync('CITATION.cff', 'utf8')
const { version, updated, citation } = v.parse(
  v.object({ version: v.string(), updated: v.string(), citation: v.string() }),
  JSON.parse(readFileSync('public/data/dataset.json', 'utf8')),
)

/** A field of the file’s first level, without its quotes. */
const field = (name: string): string | undefined =>
  new RegExp(`^${name}: *'?(.*?)'?$`, 'm').exec(CITATION)?.[1]

describe('the citation of the data set', () => {
  it('has what a reader of CITATION.cff needs', () => {
    expect(field('cff-version')).toBe('1.2.0')
    expect(field('type')).toBe('dataset')
    expect(field('message')).not.toBe('')
    expect(CITATION).toMatch(/^authors:\n {2}- name: Treaty Lens contributors$/m)
  })

  it('names the version and the day of the data', () => {
    expect(field('version')).toBe(version)
    expect(field('date-released')).toBe(updated)
  })

  it('says the same title and version as the data set’s own citation', () => {
    expect(citation).toContain(field('title'))
    expect(citation).toContain(`Version ${version},`)
  })
})
