import { describe, expect, it } from 'vitest'
import { createI18n } from '../../src/app/i18n'
import { withMessages } from '../../src/components/WithMessages'
import { indexCore } from '../../src/components/coreContext'
import { chosenFields, lensWords } from '../../src/components/lensWords'
import { EMPTY_LENS, type Lens } from '../../src/domain/lens'
import { messages } from '../../src/locales/later/en'
import { fixtureCore, fixtureLoader } from '../support/fixture'

const core = indexCore(fixtureCore(), fixtureLoader())
const i18n = withMessages(createI18n(), messages)
const defaults: Lens = { ...EMPTY_LENS, actors: ['xar', 'xbe', 'open-desk'] }
const stateOf = (fields: Partial<Lens>) => ({ defaults, lens: { ...EMPTY_LENS, ...fields } })
const wordsOf = (fields: Partial<Lens>): string => lensWords(i18n, core, stateOf(fields))

describe('a lens in words', () => {
  it('of nothing chosen is the default lens on the day of the data', () => {
    expect(wordsOf({})).toBe(
      'Arvania, Belmora, Open Desk · the issues best evidenced · as of 30 June 2026',
    )
  })

  it('names three actors and counts the rest; a month is a month', () => {
    expect(
      wordsOf({
        actors: ['xar', 'xbe', 'xco', 'open-desk'],
        texts: ['lantern-accord'],
        issues: ['review', 'lantern-treaty', 'false-signals'],
        frame: 'message-safety',
        asOf: '2021-10',
        show: 'differences',
        sort: 'disagreement',
        q: 'lamp',
      }),
    ).toBe(
      'Arvania, Belmora, Coronia and 1 more · 1 text · 3 issues · Message safety · as of October 2021 · “lamp” · only differences · by disagreement',
    )
  })

  it('of nobody says so', () => {
    expect(wordsOf({ actors: [], issues: 'all' })).toBe(
      'nobody chosen · all issues · as of 30 June 2026',
    )
  })

  it('of what is chosen leaves out what is as the data set begins', () => {
    const some = stateOf({ actors: ['xar', 'xbe', 'open-desk'], asOf: '2021' })
    expect(lensWords(i18n, core, some, chosenFields(some))).toBe('as of 2021')
  })
})
