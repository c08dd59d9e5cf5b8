// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { offeredActors } from '../../src/components/offeredActors'
import { fixtureCore } from '../support/fixture'

/** A data set whose default lens and preset name ten actors, a to j. */
const dataset = {
  ...fixtureCore().dataset,
  defaultLens: 'actors=a,b,c',
  lenses: [{ id: 'more', title: 'More', lens: 'actors=c,d,e,f,g,h,i,j' }],
}

const ids = (letters: string): readonly string[] => letters.split('')

describe('the actors in the bar', () => {
  it('are the nine first ones that the data set offers, chosen or not', () => {
    expect(offeredActors(dataset, ['a', 'b'])).toEqual(ids('abcdefghi'))
    expect(offeredActors(dataset, [])).toEqual(ids('abcdefghi'))
  })

  it('leave no chosen one out, and offer others only as far as there is room', () => {
    // Seven chosen, five of them not among the nine: room for two more, a and c.
    expect(offeredActors(dataset, ['b', 'd', 'v', 'w', 'x', 'y', 'z'])).toEqual(ids('abcdvwxyz'))
    const many = ids('klmnopqrstuvwxyz')
    expect(offeredActors(dataset, many)).toEqual(many)
  })

  it('stay where they are when one of them is switched on or off', () => {
    expect(offeredActors(dataset, ['b', 'h'])).toEqual(offeredActors(dataset, ['b']))
  })
})
