/** Made-up words, texts and vocabularies for tests of what words reach. */
import type { LayerMaterial } from '../../src/domain/layers'
import type { Actor, Definition, Frame, Instrument, Layer, Term } from '../../src/domain/types'

export const frame = (id: string): Frame => ({
  id,
  label: `Label of ${id}`,
  gloss: '',
  colour: { light: '#000000', dark: '#ffffff' },
})

const layer = (id: string): Layer => ({ id, label: id.toUpperCase(), gloss: '' })

export const term = (id: string, more: Partial<Term> = {}): Term => ({
  id,
  text: id,
  language: 'en',
  usedBy: [],
  definition: `What ${id} means.`,
  layers: [],
  firstSeen: { date: '2010', source: 'speech' },
  sources: ['speech'],
  ...more,
})

export const speaker = (id: string, shortName = id): Actor => ({
  id,
  name: shortName,
  shortName,
  kind: 'state',
  summary: '',
  ownTerm: { text: '', language: 'en', gloss: '' },
  sources: [],
})

export const definition = (word: string, more: Partial<Definition> = {}): Definition => ({
  term: word,
  language: 'en',
  says: '',
  frames: [],
  layers: [],
  evidence: [],
  ...more,
})

export const textOf = (id: string, ...definitions: readonly Definition[]): Instrument => ({
  id,
  name: id,
  shortName: id,
  kind: 'treaty',
  track: 'crime',
  summary: '',
  definitions,
  sources: [],
})

/**
 * Two vocabularies over three layers: `low` is named after a word of the ground, `high` after one that
 * reaches all three.
 */
export const MATERIAL: LayerMaterial = {
  frames: [frame('low'), frame('high')],
  layers: [layer('ground'), layer('middle'), layer('top')],
  actors: [speaker('xa'), speaker('xb'), speaker('xc')],
  terms: [
    term('lamp', { frame: 'low', layers: ['ground'], usedBy: ['xa', 'xb'] }),
    term('rumour', { frame: 'low', layers: ['top'], usedBy: ['xa'] }),
    term('signal', {
      frame: 'high',
      layers: ['ground', 'middle', 'top'],
      usedBy: ['xb'],
      language: 'ru',
      falseFriend: 'Not a lamp.',
    }),
    term('post', { frame: 'high', layers: ['ground'], usedBy: ['xb'] }),
    term('peace', { layers: ['middle'], usedBy: ['xc'] }),
  ],
  texts: [
    textOf(
      'accord',
      definition('Lamp', { frames: ['low'], layers: ['ground', 'middle'] }),
      definition('both', { frames: ['low', 'high'], layers: ['top'] }),
    ),
    textOf('blank'),
  ],
}
