// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printJsonSchema } from '../../scripts/data/json-schema'
import { FILE_KINDS } from '../../src/data/fileKinds'
import { getAt } from '../support/json'

const FRESH = printJsonSchema()
const DOCUMENT: unknown = JSON.parse(FRESH)

describe('schema.json', () => {
  it('is as fresh as the schemas that it is made from; else run “npm run data:schema”', () => {
    expect(readFileSync('public/data/schema.json', 'utf8') === FRESH).toBe(true)
  })

  it('says that it is JSON Schema 2020-12', () => {
    expect(getAt(DOCUMENT, '$schema')).toBe('https://json-schema.org/draft/2020-12/schema')
  })

  it.each(FILE_KINDS.map(({ name, path }) => [name, path]))(
    'describes the kind “%s” and says which files are of it',
    (name, path) => {
      expect(getAt(getAt(DOCUMENT, '$defs'), name)).toMatchObject({ title: path })
    },
  )

  it('refers only to what it holds', () => {
    const names = [...FRESH.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)].map(([, name]) => name)
    expect(names).not.toEqual([])
    expect(Object.keys(Object(getAt(DOCUMENT, '$defs')))).toEqual(expect.arrayContaining(names))
  })

  it('gives each shape of a choice, which the app tells apart by its fields', () => {
    expect(getAt(DOCUMENT, '$defs.positions.items')).toEqual({
      anyOf: [{ $ref: '#/$defs/statedPosition' }, { $ref: '#/$defs/silentPosition' }],
    })
    expect(getAt(DOCUMENT, '$defs.texts.items')).toEqual({
      anyOf: [
        { $ref: '#/$defs/valuedProvision' },
        { $ref: '#/$defs/silentProvision' },
        { $ref: '#/$defs/splitProvision' },
      ],
    })
  })

  it('refuses fields that no item has', () => {
    expect(getAt(DOCUMENT, '$defs.silentPosition.additionalProperties')).toBe(false)
  })

  it('repeats in words what JSON Schema cannot say', () => {
    expect(getAt(DOCUMENT, '$defs.partialDate')).toEqual({
      type: 'string',
      description: 'Refused if it is not a date of the form 2021, 2021-10 or 2021-10-18',
    })
  })
})
