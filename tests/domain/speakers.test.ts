import { describe, expect, it } from 'vitest'
import { speakerOf, speaks } from '../../src/domain/speakers'
import type { Actor, Term } from '../../src/domain/types'
import { fixtureCore } from '../support/fixture'

const { actors, dataset } = fixtureCore()
const { frames } = dataset
const actor = (id: string, ownTerm?: Actor['ownTerm']): Actor => {
  const found = actors.find((other) => other.id === id)
  if (found === undefined) throw new Error(`${id} is not in the fixture`)
  return ownTerm === undefined ? found : { ...found, ownTerm }
}
const term = (id: string, fields: Partial<Term>): Term => ({
  id,
  text: id,
  language: 'en',
  usedBy: [],
  definition: 'Made up.',
  layers: ['lamps'],
  firstSeen: { date: '2020', source: 'arvania-speech' },
  sources: ['arvania-speech'],
  ...fields,
})
const LAMP = 'lamp-safety'
const MESSAGE = 'message-safety'
const words = (who: Actor, terms: readonly Term[]) =>
  speakerOf(who, terms, frames).spoken.map((some) =>
    [some.frame.id].concat(some.terms.map(({ id }) => id)),
  )

describe('who speaks which vocabulary', () => {
  it('goes by whom the list names, vocabulary by vocabulary in the order of the data set', () => {
    const terms = [
      term('signal', { frame: MESSAGE, usedBy: ['xar'] }),
      term('tower', { frame: LAMP, usedBy: ['xar', 'xbe'] }),
      term('wick', { frame: LAMP, usedBy: ['xbe'] }),
      term('flame', { usedBy: ['xar'] }),
    ]
    expect(words(actor('xar'), terms)).toEqual([
      [LAMP, 'tower'],
      [MESSAGE, 'signal'],
    ])
    expect(words(actor('xbe'), terms)).toEqual([[LAMP, 'tower', 'wick']])
    expect(words(actor('open-desk'), terms)).toEqual([])
    expect(speaks(speakerOf(actor('xar'), terms, frames), MESSAGE)).toBe(true)
    expect(speaks(speakerOf(actor('xbe'), terms, frames), MESSAGE)).toBe(false)
  })

  it('counts an actor’s own word where the list has it, whatever its case, in the same language', () => {
    const own = { text: 'Lamp Safety', language: 'en', gloss: '' }
    const terms = [term('lamp', { text: 'lamp safety', frame: LAMP })]
    expect(words(actor('open-desk', own), terms)).toEqual([[LAMP, 'lamp']])
    expect(words(actor('open-desk', { ...own, language: 'fr' }), terms)).toEqual([])
  })

  it('takes the sense that the actor is said to use, and none where that is open and disputed', () => {
    const own = { text: 'safety', language: 'en', gloss: '' }
    const narrow = term('narrow', { text: 'safety', frame: LAMP })
    const wide = term('wide', { text: 'safety', frame: MESSAGE })
    expect(words(actor('xco', own), [narrow, wide])).toEqual([])
    expect(words(actor('xco', own), [narrow, { ...wide, usedBy: ['xco'] }])).toEqual([
      [MESSAGE, 'wide'],
    ])
    expect(words(actor('xco', own), [narrow, { ...wide, frame: LAMP }])).toEqual([[LAMP, 'narrow']])
  })
})
