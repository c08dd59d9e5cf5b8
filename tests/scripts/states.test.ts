// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { statesIn } from '../../scripts/vite/states'

describe('the names of states', () => {
  it('are those of codes in use, as keys or as values, and of no other word in capitals', () => {
    const contents = [
      { 'a-vote': { FRA: 'yes', XXQ: 'no' } },
      [{ speaker: 'JPN', term: 'ICT' }, { sponsors: ['fra'] }],
    ]
    expect(statesIn(contents)).toEqual({ FRA: 'France', JPN: 'Japan' })
  })

  it('hold former states, which old speeches need', () => {
    expect(statesIn([['CSK']])).toEqual({ CSK: 'Czechoslovakia' })
  })
})
