import { describe, expect, it } from 'vitest'
import { createI18n } from '../../src/app/i18n'
import { indexCore } from '../../src/components/coreContext'
import { missingIn, sceneWords } from '../../src/components/sceneWords'
import { withMessages } from '../../src/components/WithMessages'
import { messages } from '../../src/locales/later/en'
import { fixtureCore, fixtureLoader } from '../support/fixture'

const i18n = withMessages(createI18n(), messages)
const own = fixtureCore()
const core = indexCore(
  { ...own, dataset: { ...own.dataset, views: ['compare', 'framing', 'issues', 'actors'] } },
  fixtureLoader(),
)

describe('what a step shows, in a sentence', () => {
  it.each([
    ['/compare', 'Compare'],
    [
      '/compare?actors=xar,xbe&issues=lantern-treaty',
      'Compare: Arvania and Belmora on A new lantern treaty',
    ],
    ['/compare?actors=xar&issues=lantern-treaty,false-signals', 'Compare: Arvania on 2 issues'],
    ['/compare?actors=xar&issues=all&asOf=2015', 'Compare: Arvania on all issues · as of 2015'],
    ['/compare?frame=lamp-safety', 'Compare: Lamp safety'],
    ['/compare?actors=a,b,c,d,e,f', 'Compare: a, b, c, d and 2 more'],
    ['/issues/lantern-treaty?actors=xbe', 'Issue: A new lantern treaty · Belmora'],
    ['/actors/xar', 'Actor: Arvania'],
    ['/framing/words?item=term.lamp-term', 'Words that do not translate: lamp term'],
    ['/lessons/words?item=in-force', 'What happens to a treaty: in force'],
    ['/votes/l-res-12-4', 'Vote: l-res-12-4'],
    // Nothing that anyone writes into an address breaks it.
    ['/nowhere', 'nowhere'],
    ['/compare?actors=&issues=%00&__proto__=1', 'Compare'],
  ])('%s', (view, sentence) => {
    expect(sceneWords(i18n, core, view)).toBe(sentence)
  })
})

describe('what the data set lacks of a view', () => {
  it.each([
    ['/compare?actors=xar,xbe', []],
    ['/compare?actors=xar,nobody&issues=lantern-treaty,gone', ['gone', 'nobody']],
    ['/issues/gone', ['issues/gone']],
    ['/actors/nobody', ['actors/nobody']],
    ['/map', ['map']],
  ])('%s', (view, missing) => {
    expect(missingIn(core, view)).toEqual(missing)
  })
})
