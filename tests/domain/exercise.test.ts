import { describe, expect, it } from 'vitest'
import { agrees, questionsOf } from '../../src/domain/exercise'
import { frame, speaker, term } from './wordBuilders'

const FRAMES = [frame('low'), frame('high')]
const ACTORS = [
  speaker('xar', 'Arvania'),
  speaker('rl', 'River League'),
  speaker('xz', 'Zed'),
  speaker('xq', 'Quiet'),
  speaker('open-desk', 'Desk (the coalition)'),
]

/** What is asked where this is the definition. */
const asked = (definition: string): string | undefined => {
  const users = ['xar', 'rl', 'xz', 'open-desk']
  const [question] = questionsOf(
    [term('lamp', { frame: 'low', usedBy: users, definition })],
    ACTORS,
    FRAMES,
  )
  return question?.asked
}

describe('the definitions that are asked', () => {
  it.each([
    ['an actor', 'In Arvania’s law: lamps.', 'In […]’s law: lamps.'],
    ['what is made of its name', 'The Arvanian word for lamps.', 'The […] word for lamps.'],
    ['a name of two words', 'The River League says so.', 'The […] says so.'],
    ['a code', 'What XAR and RL say.', 'What […] and […] say.'],
    ['a short name alone', 'Zed, not Zedland.', '[…], not Zedland.'],
    ['a name with signs in it', 'As Desk (the coalition) has it.', 'As […] has it.'],
    ['a vocabulary', 'The counterpart of label of low.', 'The counterpart of […].'],
  ])('leave out %s, which would give the answer away', (_what, definition, text) => {
    expect(asked(definition)).toBe(text)
  })

  it.each([
    ['parts of words', 'A rlx, a MyArvania.'],
    ['ordinary words', 'Every river has a league.'],
    ['an actor that uses no word here', 'Quiet streets.'],
  ])('keep %s', (_what, definition) => {
    expect(asked(definition)).toBe(definition)
  })

  it('are of one vocabulary and have someone who uses the word, else there is no answer', () => {
    const terms = [
      term('lamp', { frame: 'low', usedBy: ['xar'] }),
      term('loose', { usedBy: ['xar'] }),
      term('unused', { frame: 'low' }),
    ]
    expect(questionsOf(terms, ACTORS, FRAMES).map((one) => one.term.id)).toEqual(['lamp'])
  })

  it('come in an order that does not hang on that of the data', () => {
    const terms = ['a', 'b', 'c', 'd', 'e'].map((id) => term(id, { frame: 'low', usedBy: ['xar'] }))
    const order = (list: typeof terms) =>
      questionsOf(list, ACTORS, FRAMES).map((one) => one.term.id)
    expect(order(terms.toReversed())).toEqual(order(terms))
    expect(order(terms).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('an answer', () => {
  const lamp = term('lamp', { frame: 'low', usedBy: ['xar', 'rl'] })

  it.each([
    [
      { frame: 'low', actor: 'rl' },
      { frame: true, actor: true },
    ],
    [
      { frame: 'high', actor: 'xar' },
      { frame: false, actor: true },
    ],
    [
      { frame: 'low', actor: 'xz' },
      { frame: true, actor: false },
    ],
    [
      { frame: '', actor: '' },
      { frame: false, actor: false },
    ],
  ])('%j is as the record says: %j', (said, same) => {
    expect(agrees(lamp, said)).toEqual(same)
  })
})
