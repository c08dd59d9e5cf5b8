import { describe, expect, it } from 'vitest'
import { countMisfits, misfitsOf, type Stray } from '../../src/domain/blocs'
import { itemOf } from '../../src/domain/layers'
import { definition, MATERIAL, term, textOf } from './wordBuilders'

const strayWords = ({ use, frame, beyond, without }: Stray): string =>
  [
    itemOf(use),
    frame.id,
    `+${beyond.map(({ id }) => id).join(',')}`,
    `-${without.map(({ id }) => id).join(',')}`,
  ].join(' ')

describe('what does not fit two sides', () => {
  const misfits = misfitsOf(MATERIAL)

  it('holds the false friends', () => {
    expect(misfits.falseFriends.map(({ id }) => id)).toEqual(['signal'])
  })

  it('holds one wording with several reaches, in the list of words and in texts', () => {
    // “lamp” reaches the ground; “Lamp” in the accord the middle as well.
    expect(misfits.homonyms.map(({ text, uses }) => [text, uses.map(itemOf)])).toEqual([
      ['lamp', ['term.lamp', 'text.accord.1']],
    ])
  })

  it('holds those who use words of both, with their words', () => {
    expect(
      misfits.bilinguals.map(({ actor, spoken }) => [
        actor.id,
        spoken.map(({ frame, terms }) => [frame.id, terms.map(({ id }) => id)]),
      ]),
    ).toEqual([
      [
        'xb',
        [
          ['low', ['lamp']],
          ['high', ['signal', 'post']],
        ],
      ],
    ])
  })

  it('holds words and definitions that leave the reach of the word which names their vocabulary', () => {
    // `lamp` names low: ground. `signal` names high: all; so middle and top set it apart.
    expect(misfits.strays.map(strayWords)).toEqual([
      'term.rumour low +top -',
      'term.post high + -middle,top',
      'text.accord.1 low +middle -',
    ])
  })

  it('counts them all', () => {
    expect(countMisfits(misfits)).toBe(6)
  })

  it('does not take the same words with the same layers, in whatever order, for a case', () => {
    const terms = [
      term('a', { text: 'Word', layers: ['top', 'ground'] }),
      term('b', { text: 'word', layers: ['ground', 'top'] }),
      term('c', { text: 'word', language: 'ru', layers: ['ground'] }),
    ]
    expect(misfitsOf({ ...MATERIAL, terms, texts: [] }).homonyms).toEqual([])
  })

  it('finds nothing where words and texts have no vocabulary', () => {
    const material = {
      ...MATERIAL,
      terms: [term('a', { layers: ['top'], usedBy: ['xa'] })],
      texts: [textOf('t', definition('b', { layers: ['ground'] }))],
    }
    expect(countMisfits(misfitsOf(material))).toBe(0)
  })
})
