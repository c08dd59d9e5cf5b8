// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { REMOVE } from '../support/json'
import { type BrokenRule, linesAfter } from '../support/linesAfter'

const ARVANIA = 'positions/xar.json'
const CORONIA = 'positions/xco.json'
const LEAGUE = 'positions/river-league.json'

const BROKEN: readonly BrokenRule[] = [
  [
    'an issue of the data set is passed over',
    [[ARVANIA, '[6]', REMOVE]],
    [
      `${ARVANIA}: has no entry for “night-signals”: add one, or “silent” with its reason`,
      'issues.json: issues[7].waiting: must be true: fewer than 3 actors are coded on “night-signals” (2)',
    ],
  ],
  [
    'an entry is about an issue that is not there',
    [[CORONIA, '[13]', { issue: 'moon-signals', silent: 'not-researched' }]],
    [`${CORONIA}: [13].issue: “moon-signals” is not in issues.json`],
  ],
  [
    'an issue has two entries, so that nobody knows which holds',
    [[CORONIA, '[13]', { issue: 'who-decides', silent: 'not-researched' }]],
    [`${CORONIA}: [13].issue: “who-decides” stands twice: one entry an issue`],
  ],
  [
    'an entry is about an issue that is not asked of this kind of actor',
    [[CORONIA, '[13]', { issue: 'advice-on-accord', silent: 'not-researched' }]],
    [`${CORONIA}: [13].issue: “advice-on-accord” does not apply to a state: remove the entry`],
  ],
  [
    'nothing was found, but nobody says where it was looked for',
    [[CORONIA, '[0].searched', REMOVE]],
    [`${CORONIA}: [0].searched: is missing: say what was searched`],
  ],
  [
    'an actor is said to have declined, without evidence',
    [[CORONIA, '[12].evidence', REMOVE]],
    [`${CORONIA}: [12].evidence: is missing: “declined” needs evidence`],
  ],
  [
    'an actor is said not to have been present, without evidence',
    [[CORONIA, '[4].evidence', REMOVE]],
    [`${CORONIA}: [4].evidence: is missing: “not-present” needs evidence`],
  ],
  [
    'a silence rests on a source that is not there',
    [[CORONIA, '[12].evidence[0].source', 'lost-source']],
    [`${CORONIA}: [12].evidence[0].source: “lost-source” is not in sources.json`],
  ],
  [
    'a history is not in the order of its dates',
    [[ARVANIA, '[0].history[1].from', '2010-02']],
    [
      `${ARVANIA}: [0].history[1].from: 2010-02 does not come after 2010-03: order the history by date`,
      'dataset.json: earliest: is 2010-03, but the first entry is of 2010-02: write “2010-02”',
    ],
  ],
  [
    'two entries of a history begin on the same first day',
    [[ARVANIA, '[7].history[1].from', '2012-01-01']],
    [
      `${ARVANIA}: [7].history[1].from: 2012-01-01 does not come after 2012: order the history by date`,
    ],
  ],
  [
    'a stance begins after the data set’s last day',
    [[ARVANIA, '[0].history[1].from', '2026-07']],
    [`${ARVANIA}: [0].history[1].from: 2026-07 is after the data set’s “updated”, 2026-06-30`],
  ],
  [
    'a stance was last seen to hold before it began',
    [[ARVANIA, '[0].history[0].lastConfirmed', '2010-02-28']],
    [`${ARVANIA}: [0].history[0].lastConfirmed: 2010-02-28 is not between 2010-03 and 2026-06-30`],
  ],
  [
    'a stance was last seen to hold after the data set’s last day',
    [[ARVANIA, '[0].history[0].lastConfirmed', '2026-07']],
    [`${ARVANIA}: [0].history[0].lastConfirmed: 2026-07 is not between 2010-03 and 2026-06-30`],
  ],
  [
    'a stance rests on a source that is not there',
    [[ARVANIA, '[0].history[0].evidence[1].source', 'lost-source']],
    [`${ARVANIA}: [0].history[0].evidence[1].source: “lost-source” is not in sources.json`],
  ],
  [
    'a red line rests on a source that is not there',
    [[ARVANIA, '[4].history[0].redLine[0].source', 'lost-source']],
    [`${ARVANIA}: [4].history[0].redLine[0].source: “lost-source” is not in sources.json`],
  ],
  [
    'a withdrawal rests on a source that is not there',
    [[ARVANIA, '[7].history[1].evidence[0].source', 'lost-source']],
    [`${ARVANIA}: [7].history[1].evidence[0].source: “lost-source” is not in sources.json`],
  ],
  [
    'a part of a split rests on a source that is not there',
    [[LEAGUE, '[0].history[0].parts[1].evidence[0].source', 'lost-source']],
    [`${LEAGUE}: [0].history[0].parts[1].evidence[0].source: “lost-source” is not in sources.json`],
  ],
  [
    'a part of a split names a member that is neither an actor nor a state’s code',
    [[LEAGUE, '[0].history[0].parts[1].members[0]', 'xff']],
    [`${LEAGUE}: [0].history[0].parts[1].members[0]: “xff” is not in actors.json`],
  ],
  [
    'two coders settled on another value than the one that is shown',
    [[ARVANIA, '[0].history[1].coding.decided', 0]],
    [`${ARVANIA}: [0].history[1].coding.decided: is 0, but “value” is 1`],
  ],
  [
    'an entry was taken out, though the third look settled on a step',
    [[CORONIA, '[0].removed', [{ from: '2011', coding: { first: 1, second: 1, decided: 1 } }]]],
    [`${CORONIA}: [0].removed[0].coding.decided: is 1, but “value” is silent`],
  ],
  [
    'two codings differ and nothing says what decided',
    [[ARVANIA, '[0].history[1].coding', { first: 1, second: 0, decided: 1 }]],
    [
      `${ARVANIA}: [0].history[1].coding.reason: is missing: the codings differ (1 and 0), so say what decided`,
    ],
  ],
  [
    'two coders settled on a step, but the actor is shown as silent',
    [[CORONIA, '[0].coding', { first: 1, second: 1, decided: 1 }]],
    [`${CORONIA}: [0].coding.decided: is 1, but “value” is silent`],
  ],
]

describe('the positions of an actor', () => {
  it.each(BROKEN)('are refused if %s', (_wrong, edits, lines) => {
    expect(linesAfter(...edits)).toEqual(lines)
  })

  it.each<[string, string]>([
    ['in the month in which it began', '2010-03'],
    ['in the year in which it began', '2010'],
    ['on the data set’s last day', '2026-06-30'],
    ['in the data set’s last year', '2026'],
  ])('may hold a stance that was last seen %s', (_when, date) => {
    const lines = linesAfter([ARVANIA, '[0].history[0].lastConfirmed', date])
    expect(lines).toEqual([expect.stringMatching(/^Nothing wrong/)])
  })

  it('are all named at once, not only the first that is wrong', () => {
    const lines = linesAfter(
      [ARVANIA, '[0].history[0].evidence[1].source', 'lost-source'],
      [ARVANIA, '[12].issue', 'moon-signals'],
      [CORONIA, '[0].searched', REMOVE],
    )
    expect(lines).toHaveLength(4)
    expect(lines).toEqual(
      expect.arrayContaining([
        `${ARVANIA}: [12].issue: “moon-signals” is not in issues.json`,
        `${ARVANIA}: has no entry for “who-decides”: add one, or “silent” with its reason`,
        `${ARVANIA}: [0].history[0].evidence[1].source: “lost-source” is not in sources.json`,
        `${CORONIA}: [0].searched: is missing: say what was searched`,
      ]),
    )
  })
})
