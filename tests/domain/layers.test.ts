import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  itemOf,
  litTerms,
  looseTerms,
  ownWords,
  piecesOf,
  subjectAt,
  usersOf,
  vocabulariesOf,
} from '../../src/domain/layers'
import { byReach, isReached, reachedLayers, reachRows } from '../../src/domain/reach'
import { MATERIAL, term } from './wordBuilders'

const ITEMS = [
  'term.lamp',
  'actor.xb',
  'text.accord',
  'text.accord.1',
  'text.accord.2',
  'text.blank',
  'layer.top',
]

/** How many of how many reach each layer from the ground up: first side, second side, neither. */
function table(item: string | null): readonly string[] {
  const subject = item === null ? undefined : subjectAt(item, MATERIAL)
  return reachRows(piecesOf(subject, MATERIAL), MATERIAL.layers, MATERIAL.frames).map(
    ({ sides, loose }) =>
      [...sides, loose].map(({ reaching, total }) => `${reaching}/${total}`).join(' '),
  )
}

describe('what an address singles out', () => {
  it.each(ITEMS)('is found and written the same: %s', (item) => {
    const subject = subjectAt(item, MATERIAL)
    expect(subject && itemOf(subject)).toBe(item)
  })

  it.each([
    'lamp',
    'term',
    'term.nobody',
    'term.lamp.1',
    'actor.lamp',
    'text.accord.0',
    'text.accord.01',
    'text.accord.3',
    'text.accord.1.1',
    'text.accord.x',
    'text.blank.1',
    'frame.low',
    '',
  ])('is nothing for %j, so that the page can say so', (item) => {
    expect(subjectAt(item, MATERIAL)).toBeUndefined()
  })

  it('is never found under another address', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('term', 'text', 'layer', 'accord', 'lamp', '1', '2', '02', '')),
        (parts) => {
          const item = parts.join('.')
          const subject = subjectAt(item, MATERIAL)
          if (subject !== undefined) expect(itemOf(subject)).toBe(item)
        },
      ),
    )
  })
})

describe('the vocabularies', () => {
  it('hold their words in order, named after the first', () => {
    expect(
      vocabulariesOf(MATERIAL).map(({ head, terms }) => [head?.id, terms.map(({ id }) => id)]),
    ).toEqual([
      ['lamp', ['lamp', 'rumour']],
      ['signal', ['signal', 'post']],
    ])
    expect(looseTerms(MATERIAL.terms).map(({ id }) => id)).toEqual(['peace'])
  })

  it('are empty, and not missing, where no word has a vocabulary yet', () => {
    const terms = [term('lamp')]
    expect(vocabulariesOf({ ...MATERIAL, terms }).map(({ head }) => head)).toEqual([
      undefined,
      undefined,
    ])
  })

  it('show one word of each other language', () => {
    const terms = [
      term('a', { frame: 'low' }),
      term('b', { frame: 'low', language: 'ru' }),
      term('c', { frame: 'low', language: 'ru' }),
      term('d', { frame: 'low', language: 'zh' }),
    ]
    const [low] = vocabulariesOf({ ...MATERIAL, terms })
    expect(low && ownWords(low, 'en').map(({ id }) => id)).toEqual(['b', 'd'])
  })

  it('name those who use their words, most words first', () => {
    const [low, high] = vocabulariesOf(MATERIAL).map(({ terms }) =>
      usersOf(terms, MATERIAL.actors).map(({ actor, count }) => `${actor.id} ${count}`),
    )
    expect(low).toEqual(['xa 2', 'xb 1'])
    expect(high).toEqual(['xb 2'])
  })
})

describe('the layers that are reached', () => {
  it.each([
    // All words: lamp and rumour; signal and post; peace.
    [null, ['1/2 2/2 0/1', '0/2 1/2 1/1', '1/2 1/2 0/1']],
    ['term.rumour', ['0/1 0/0 0/0', '0/1 0/0 0/0', '1/1 0/0 0/0']],
    ['term.peace', ['0/0 0/0 0/1', '0/0 0/0 1/1', '0/0 0/0 0/1']],
    // xb says lamp, signal and post.
    ['actor.xb', ['1/1 2/2 0/0', '0/1 1/2 0/0', '0/1 1/2 0/0']],
    // A definition of both vocabularies counts on both sides.
    ['text.accord', ['1/2 0/1 0/0', '1/2 0/1 0/0', '1/2 1/1 0/0']],
    ['text.accord.2', ['0/1 0/1 0/0', '0/1 0/1 0/0', '1/1 1/1 0/0']],
    ['text.blank', ['0/0 0/0 0/0', '0/0 0/0 0/0', '0/0 0/0 0/0']],
    // Words that reach the top: rumour, and signal, which reaches the rest as well.
    ['layer.top', ['0/1 1/1 0/0', '0/1 1/1 0/0', '1/1 1/1 0/0']],
  ])('are counted by side for %s', (item, rows) => {
    expect(table(item)).toEqual(rows)
  })

  it('are marked if any side, or neither, reaches them', () => {
    const rows = reachRows([{ frames: [], layers: ['middle'] }], MATERIAL.layers, MATERIAL.frames)
    expect(rows.map(isReached)).toEqual([false, true, false])
  })

  it('are named from the ground up, whatever the order of the words', () => {
    const pieces = [
      { frames: [], layers: ['top', 'ground'] },
      { frames: [], layers: ['ground'] },
    ]
    expect(reachedLayers(pieces, MATERIAL.layers).map(({ id }) => id)).toEqual(['ground', 'top'])
  })

  it('order words by how many they are, then from the ground up, then as they stand', () => {
    const ordered = byReach(MATERIAL.terms, MATERIAL.layers)
    expect(ordered.map(({ id }) => id)).toEqual(['signal', 'lamp', 'post', 'peace', 'rumour'])
  })
})

describe('the words that are lit', () => {
  it.each([
    [null, ['lamp', 'rumour', 'signal', 'post', 'peace']],
    ['term.post', ['post']],
    ['actor.xa', ['lamp', 'rumour']],
    ['actor.xc', ['peace']],
    ['layer.middle', ['signal', 'peace']],
    // The accord defines “Lamp”: the same word in another case.
    ['text.accord', ['lamp']],
    ['text.accord.1', ['lamp']],
    ['text.accord.2', []],
  ])('for %s', (item, ids) => {
    const subject = item === null ? undefined : subjectAt(item, MATERIAL)
    expect([...litTerms(subject, MATERIAL)]).toEqual(ids)
  })
})
