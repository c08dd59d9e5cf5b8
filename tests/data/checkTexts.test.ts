// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { REMOVE } from '../support/json'
import { type BrokenRule, linesAfter } from '../support/linesAfter'

const ACCORD = 'texts/lantern-accord.json'

const BROKEN: readonly BrokenRule[] = [
  [
    'two instruments share an id',
    [['instruments.json', '[2]', { ...instrument('blue-draft') }]],
    ['instruments.json: [2].id: “blue-draft” stands twice: keep one'],
  ],
  [
    'an instrument has an actor’s id, so that an address cannot say which is meant',
    [['instruments.json', '[2]', { ...instrument('xar') }]],
    ['instruments.json: [2].id: “xar” is an actor’s id too: choose another'],
  ],
  [
    'an instrument rests on a source that is not there',
    [['instruments.json', '[0].sources[1]', 'lost-source']],
    ['instruments.json: [0].sources[1]: “lost-source” is not in sources.json'],
  ],
  [
    'an instrument has no date, so that nobody knows since when it holds',
    [['instruments.json', '[1].tabled', REMOVE]],
    ['instruments.json: [1].adopted: is missing, and so is “tabled”: a text has a date'],
  ],
  [
    'a text was adopted before it was tabled',
    [['instruments.json', '[0].adopted', '2021-12-31']],
    ['instruments.json: [0].adopted: 2021-12-31 is before 2022'],
  ],
  [
    'a text came into force before it was adopted',
    [['instruments.json', '[0].inForce', '2024-12-23']],
    ['instruments.json: [0].inForce: 2024-12-23 is before 2024-12-24'],
  ],
  [
    'a text says something on an issue that is not there',
    [[ACCORD, '[0].issue', 'moon-signals']],
    [`${ACCORD}: [0].issue: “moon-signals” is not in issues.json`],
  ],
  [
    'a text has two entries on one issue',
    [[ACCORD, '[1].issue', 'number-of-offences']],
    [`${ACCORD}: [1].issue: “number-of-offences” stands twice: one entry an issue`],
  ],
  [
    'what a text says rests on a source that is not there',
    [[ACCORD, '[0].evidence[0].source', 'lost-source']],
    [`${ACCORD}: [0].evidence[0].source: “lost-source” is not in sources.json`],
  ],
  [
    'a part of what a text says rests on a source that is not there',
    [[ACCORD, '[2].split[1].evidence[0].source', 'lost-source']],
    [`${ACCORD}: [2].split[1].evidence[0].source: “lost-source” is not in sources.json`],
  ],
  [
    'two coders settled on another value than the one that is shown',
    [[ACCORD, '[0].coding', { first: 0, second: 0, decided: 1 }]],
    [`${ACCORD}: [0].coding.decided: is 1, but “value” is 0`],
  ],
]

function instrument(id: string) {
  return {
    id,
    name: 'A text',
    shortName: 'A text',
    kind: 'draft',
    track: 'crime',
    tabled: '2022',
    summary: 'A made-up text.',
    sources: ['blue-draft-text'],
  }
}

describe('instruments and what they say', () => {
  it.each(BROKEN)('are refused if %s', (_wrong, edits, lines) => {
    expect(linesAfter(...edits)).toEqual(lines)
  })

  it('may be adopted within the year in which they were tabled', () => {
    expect(linesAfter(['instruments.json', '[0].adopted', '2022'])).toEqual([
      expect.stringMatching(/^Nothing wrong/),
    ])
  })
})
