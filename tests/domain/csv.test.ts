// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvCell, listCell, toCsv } from '../../src/domain/csv'
import { readCsv } from '../support/readCsv'

const printed = (...cells: readonly CsvCell[]): string =>
  toCsv(['head'], [cells]).replace('\uFEFFhead\r\n', '')

describe('a table as CSV', () => {
  it('begins with a byte order mark, and ends each line as RFC 4180 says', () => {
    expect(toCsv(['a', 'b'], [['1', '2']])).toBe('\uFEFFa,b\r\n1,2\r\n')
  })

  it.each([
    ['a comma', 'less, more', '"less, more"\r\n'],
    ['a quote', 'say “no” or "no"', '"say “no” or ""no"""\r\n'],
    ['a line break', 'one\ntwo', '"one\ntwo"\r\n'],
    ['letters of any script', 'использование ИКТ 网络', 'использование ИКТ 网络\r\n'],
  ])('keeps %s', (_what, cell, line) => {
    expect(printed(cell)).toBe(line)
  })

  it('leaves the cell empty where there is nothing', () => {
    expect(printed(null, undefined, '')).toBe(',,\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＠x'])(
    'makes %j harmless for a spreadsheet',
    (cell) => {
      expect(printed(cell).replace(/^"/, '')).toMatch(/^'/)
    },
  )

  it('writes a number below zero as a number, since it cannot be run', () => {
    expect(printed(-2, 0, true, false)).toBe('-2,0,true,false\r\n')
  })

  it('puts a list into one cell', () => {
    expect(listCell(['one', 'two'])).toBe('one;two')
  })

  it('can be read back, whatever the texts hold', () => {
    const cell = fc
      .string({ unit: 'binary' })
      .filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text))
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }))
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(toCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows])
      }),
    )
  })
})
