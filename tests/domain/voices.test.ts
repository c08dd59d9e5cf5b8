import { array, assert, constantFrom, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALL_VOICES,
  allRegionsOf,
  chosenVoices,
  regionsOf,
  sidesOf,
  voiceChoiceAt,
  voiceItem,
} from '../../src/domain/voices'
import type { Voice } from '../../src/domain/types'

const voice = (id: string, side: string, region: string, year = 2020): Voice => ({
  id,
  speaker: id,
  affiliation: 'Somewhere',
  region,
  year,
  side,
  point: 'Said something.',
  source: 'arvania-speech',
  pinpoint: 'line 1',
})
const VOICES = [
  voice('b', 'Third way', 'South', 2021),
  voice('a', 'For “lamps”', 'North', 2021),
  voice('c', 'For “lamps”', 'North and South', 2009),
  voice('d', 'Against', 'North, on South', 2015),
  voice('e', 'Against', 'Salt and Sand', 2016),
]
const ids = (voices: readonly Voice[]) => voices.map(({ id }) => id)
const regions = (id: string) =>
  VOICES.filter((one) => one.id === id).flatMap((one) => regionsOf(one, VOICES))

describe('the regions of a voice', () => {
  it('are each that a joint voice names, and not the one it is about', () => {
    expect(regions('a')).toEqual(['North'])
    expect(regions('c')).toEqual(['North', 'South'])
    expect(regions('d')).toEqual(['North'])
  })

  it('are its own words where its parts are no regions by themselves', () => {
    expect(regions('e')).toEqual(['Salt and Sand'])
    expect(allRegionsOf(VOICES)).toEqual(['North', 'Salt and Sand', 'South'])
  })
})

describe('the voices of a choice', () => {
  it('come oldest first, those of a year by speaker', () => {
    expect(ids(chosenVoices(VOICES, ALL_VOICES))).toEqual(['c', 'd', 'e', 'a', 'b'])
  })

  it('are those of a side, of a region, of both, or one', () => {
    const choose = (fields: Partial<typeof ALL_VOICES>) =>
      ids(chosenVoices(VOICES, { ...ALL_VOICES, ...fields }))
    expect(choose({ side: 'Against' })).toEqual(['d', 'e'])
    expect(choose({ region: 'South' })).toEqual(['c', 'b'])
    expect(choose({ side: 'For “lamps”', region: 'South' })).toEqual(['c'])
    expect(choose({ side: 'Against', region: 'South' })).toEqual([])
    expect(choose({ voice: VOICES[4] ?? null })).toEqual(['e'])
  })
})

describe('what an address names', () => {
  it('is a voice, a side, a region, or a side and a region', () => {
    expect(voiceChoiceAt('a', VOICES)?.voice?.id).toBe('a')
    expect(voiceChoiceAt('for-lamps', VOICES)).toMatchObject({ side: 'For “lamps”', region: null })
    expect(voiceChoiceAt('north', VOICES)).toMatchObject({ side: null, region: 'North' })
    expect(voiceChoiceAt('against.salt-and-sand', VOICES)).toMatchObject({
      side: 'Against',
      region: 'Salt and Sand',
    })
  })

  it.each(['nobody', 'north.against', 'against.against', 'against.north.south', 'against.nobody'])(
    '%s is nothing',
    (item) => {
      expect(voiceChoiceAt(item, VOICES)).toBeUndefined()
    },
  )

  it('is written and read back for any sides and regions, in any script, whatever they are called', () => {
    const name = constantFrom('One', 'one', 'Óne', '一', '二', 'v-1', 'Two and One', 'side-1', '!')
    const some = array(tuple(name, name), { minLength: 1, maxLength: 6 })
    assert(
      property(some, (pairs) => {
        const voices = pairs.map(([side, region], index) => voice(`v-${index}`, side, region))
        const choices = [null, ...sidesOf(voices)].flatMap((side) =>
          [null, ...allRegionsOf(voices)].map((region) => ({ voice: null, side, region })),
        )
        for (const choice of choices) {
          const item = voiceItem(choice, voices)
          expect(item === null ? ALL_VOICES : voiceChoiceAt(item, voices)).toEqual(choice)
          expect(item ?? 'a').toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        }
      }),
    )
  })
})
