// @vitest-environment node
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/data/decode'
import { decodeInLots } from '../../src/data/decodeInLots'

const SCHEMA = v.array(v.strictObject({ name: v.string() }))

/** A list of so many items, of which those at some places are wrong. */
const listOf = (length: number, wrong: readonly number[] = []): unknown[] =>
  Array.from({ length }, (_, index) =>
    wrong.includes(index) ? { nmae: '' } : { name: `${index}` },
  )

const inLots = (input: unknown) => decodeInLots(SCHEMA, 'file.json', input)

describe('decoding in lots', () => {
  it.each([0, 1, 200, 201, 400, 586])(
    'keeps %i items, all of them and in their order',
    async (n) => {
      expect(await inLots(listOf(n))).toEqual({ ok: true, value: listOf(n) })
    },
  )

  it('names what is wrong by its place in the whole list', async () => {
    const decoded = await inLots(listOf(586, [0, 199, 200, 585]))
    const paths = decoded.ok ? [] : decoded.problems.map(({ path }) => path)
    expect(paths.filter((path) => path.endsWith('.nmae'))).toEqual([
      '[0].nmae',
      '[199].nmae',
      '[200].nmae',
      '[585].nmae',
    ])
  })

  it('refuses a reserved name in any lot', async () => {
    const list = [...listOf(450), JSON.parse('{ "name": "last", "__proto__": 1 }')]
    const decoded = await inLots(list)
    expect(decoded.ok ? [] : decoded.problems.map(({ path }) => path)).toEqual(['[450].__proto__'])
  })

  it.each([null, {}, 'text'])('says of %j what decoding at once says', async (input) => {
    expect(await inLots(input)).toEqual(decode(SCHEMA, 'file.json', input))
  })
})
