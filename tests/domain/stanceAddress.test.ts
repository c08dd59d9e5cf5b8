// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { cellAddress, stanceAddress, stanceId } from '../../src/domain/stanceAddress'
import { EMPTY_LENS } from '../../src/domain/lens'
import { parseLens } from '../../src/lens/address'

const ACTOR = { id: 'xar', kind: 'actor' } as const
const TEXT = { id: 'lantern-accord', kind: 'text' } as const

describe('a stance', () => {
  it('has an id of actor, issue and date', () => {
    expect(stanceId(ACTOR, 'lantern-treaty', '2021-10')).toBe('xar.lantern-treaty.2021-10')
  })

  it('has a permanent address, at which it stands open', () => {
    const address = stanceAddress(ACTOR, 'lantern-treaty', '2021-10-18')
    expect(address).toBe('/compare?actors=xar&asOf=2021-10-18&cell=xar.lantern-treaty')
    expect(parseLens(address.replace('/compare', ''))).toEqual({
      dropped: [],
      lens: {
        ...EMPTY_LENS,
        actors: ['xar'],
        asOf: '2021-10-18',
        cell: { column: 'xar', issue: 'lantern-treaty' },
      },
    })
  })

  it.each([
    ['2021', '2021-01-01'],
    ['2021-10', '2021-10-01'],
  ])('of %s is asked for by its first day, so that a later one does not hide it', (from, day) => {
    expect(stanceAddress(ACTOR, 'lantern-treaty', from)).toContain(`asOf=${day}&`)
  })

  it('of a text has its column among the texts', () => {
    expect(cellAddress(TEXT, 'lantern-treaty', '2024-12-24')).toBe(
      '/compare?actors=&texts=lantern-accord&asOf=2024-12-24&cell=lantern-accord.lantern-treaty',
    )
  })
})
