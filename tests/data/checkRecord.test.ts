// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { REMOVE } from '../support/json'
import { type BrokenRule, linesAfter } from '../support/linesAfter'

const LESSON = 'lessons/first-look.json'

/** Each list of ids and each single reference to a source, with the name of what should hold it. */
const REFERENCES: readonly (readonly [file: string, path: string, list: string])[] = [
  ['memberships.json', '[0].member', 'actors.json'],
  ['memberships.json', '[0].source', 'sources.json'],
  ['events.json', '[0].actors[0]', 'actors.json'],
  ['events.json', '[0].issues[0]', 'issues.json'],
  ['events.json', '[0].instruments[0]', 'instruments.json'],
  ['events.json', '[0].sources[0]', 'sources.json'],
  ['letters.json', '[0].source', 'sources.json'],
  ['resolutions.json', '[0].sponsors[0]', 'actors.json'],
  ['resolutions.json', '[0].sources[0]', 'sources.json'],
  ['resolutions.json', '[0].frames[0]', 'the frames of dataset.json'],
  ['resolutions.json', '[0].readings[0].evidence[0].source', 'sources.json'],
  ['instruments.json', '[1].frames[0]', 'the frames of dataset.json'],
  ['instruments.json', '[0].definitions[0].frames[0]', 'the frames of dataset.json'],
  ['instruments.json', '[0].definitions[0].layers[0]', 'the layers of dataset.json'],
  ['instruments.json', '[0].definitions[0].evidence[0].source', 'sources.json'],
  ['resolutions.json', '[0].committee.evidence[0].source', 'sources.json'],
  ['terms.json', '[0].usedBy[0]', 'actors.json'],
  ['terms.json', '[0].frame', 'the frames of dataset.json'],
  ['terms.json', '[0].layers[0]', 'the layers of dataset.json'],
  ['terms.json', '[0].firstSeen.source', 'sources.json'],
  ['terms.json', '[0].pair', 'terms.json'],
  ['terms.json', '[0].sources[0]', 'sources.json'],
  ['voices.json', '[0].source', 'sources.json'],
  ['claims.json', 'documents[0].source', 'sources.json'],
  ['claims.json', 'claims[0].document', 'the documents'],
  ['claims.json', 'claims[0].sources[0]', 'sources.json'],
  ['claims.json', 'claims[0].issues[0]', 'issues.json'],
  ['term-frequency.json', 'source', 'sources.json'],
  [LESSON, 'forms.full[0]', 'the scenes'],
  [LESSON, 'forms.short[0]', 'the scenes'],
  [LESSON, 'roles[0]', 'actors.json'],
  ['treaty-words.json', '[0].sources[0]', 'sources.json'],
]

const BROKEN: readonly BrokenRule[] = [
  [
    'the changelog does not begin with the version that is published',
    [['changelog.json', '[0].version', '1.3.0']],
    [
      'changelog.json: [0]: is 1.3.0, 2026-06-30, but dataset.json says 1.2.0, 2026-06-30: the newest version comes first',
    ],
  ],
  [
    'the changelog tells a version twice',
    [['changelog.json', '[1].version', '1.2.0']],
    ['changelog.json: [1].version: “1.2.0” stands twice: keep one'],
  ],
  [
    'the changelog is not in order of date',
    [['changelog.json', '[1].date', '2026-07-01']],
    [
      'changelog.json: [1].date: 2026-07-01 is after the newest version’s: order the list by date, newest first',
    ],
  ],
  [
    'a membership stands twice',
    [
      ['memberships.json', '[1].body', 'River League'],
      ['memberships.json', '[1].member', 'xbe'],
      ['memberships.json', '[1].status', 'member'],
      ['memberships.json', '[1].from', '2009'],
      ['memberships.json', '[1].source', 'league-paper'],
      ['memberships.json', '[1].checked', 'read'],
      ['memberships.json', '[1].until', REMOVE],
    ],
    ['memberships.json: [1]: “xbe, member of River League from 2009” stands twice: keep one'],
  ],
  [
    'a membership ends before it begins',
    [['memberships.json', '[1].until', '2024']],
    ['memberships.json: [1].until: 2024 is before 2025-01'],
  ],
  [
    'a membership begins after the data set’s last day',
    [['memberships.json', '[0].from', '2027']],
    ['memberships.json: [0].from: 2027 is after the data set’s “updated”, 2026-06-30'],
  ],
  [
    'two events share an id',
    [['events.json', '[1].id', 'first-session']],
    ['events.json: [1].id: “first-session” stands twice: keep one'],
  ],
  [
    'a letter is of a day after the data set’s last',
    [
      ['letters.json', '[0].date', '2026-12'],
      ['letters.json', '[0].published', REMOVE],
    ],
    ['letters.json: [0].date: 2026-12 is after the data set’s “updated”, 2026-06-30'],
  ],
  [
    'a letter was published before it was written',
    [['letters.json', '[0].published', '2023-01-08']],
    ['letters.json: [0].published: 2023-01-08 is before 2023-01-09'],
  ],
  [
    'a recorded vote has no totals',
    [['resolutions.json', '[0].totals', REMOVE]],
    ['resolutions.json: [0].totals: is missing: a recorded vote has totals'],
  ],
  [
    'a resolution adopted without a vote has totals',
    [['resolutions.json', '[1].totals', { yes: 0, no: 0, abstain: 0 }]],
    [
      'resolutions.json: [1].totals: must go: nothing was counted when it was adopted without a vote',
    ],
  ],
  [
    'a resolution is of a day after the data set’s last',
    [['resolutions.json', '[1].date', '2026-07-01']],
    ['resolutions.json: [1].date: 2026-07-01 is after the data set’s “updated”, 2026-06-30'],
  ],
  [
    'the assembly voted before its committee did',
    [['resolutions.json', '[0].date', '2021-11-17']],
    ['resolutions.json: [0].committee.date: 2021-11-17 is before 2021-11-18'],
  ],
  [
    'the totals differ from the roll call',
    [['votes.json', 'l-res-10-1.XCO', 'no']],
    [
      'votes.json: l-res-10-1: holds 2 “no”, but resolutions.json says 1',
      'votes.json: l-res-10-1: holds 0 “abstain”, but resolutions.json says 1',
    ],
  ],
  [
    'the number of absent states differs from the roll call',
    [['resolutions.json', '[0].totals.absent', 3]],
    ['votes.json: l-res-10-1: holds 0 “absent”, but resolutions.json says 3'],
  ],
  [
    'a roll call is of a resolution that is not there',
    [['votes.json', 'l-res-99-9', { XAR: 'yes' }]],
    ['votes.json: l-res-99-9: is not in resolutions.json'],
  ],
  [
    'a roll call is of a resolution on which nobody voted',
    [['votes.json', 'l-res-14-9', { XAR: 'yes' }]],
    ['votes.json: l-res-14-9: was adopted without a vote: remove the roll call'],
  ],
  [
    'a term is its own counterpart',
    [['terms.json', '[0].pair', 'lamp-safety-term']],
    ['terms.json: [0].pair: is the term itself: name its counterpart'],
  ],
  [
    'a term was first seen after the data set’s last day',
    [['terms.json', '[0].firstSeen.date', '2027']],
    ['terms.json: [0].firstSeen.date: 2027 is after the data set’s “updated”, 2026-06-30'],
  ],
  [
    'a voice spoke after the data set’s last day',
    [['voices.json', '[0].year', 2027]],
    ['voices.json: [0].year: 2027 is after the data set’s “updated”, 2026-06-30'],
  ],
  [
    'two claims share an id',
    [
      [
        'claims.json',
        'claims[1]',
        {
          id: 'all-wanted-it',
          document: 'gazette-op-ed',
          claim: 'Once more.',
          finding: 'not-found',
          record: 'Nothing was found.',
          sources: ['league-paper'],
          issues: [],
        },
      ],
    ],
    ['claims.json: claims[1].id: “all-wanted-it” stands twice: keep one'],
  ],
  [
    'a count is of a term that was not counted',
    [['term-frequency.json', 'counts[0].term', 'moon']],
    ['term-frequency.json: counts[0].term: “moon” is not in the terms'],
  ],
  [
    'a count stands twice',
    [['term-frequency.json', 'counts[1].term', 'lamp']],
    ['term-frequency.json: counts[1]: “XAR in 2021, lamp” stands twice: keep one'],
  ],
  [
    'a count is of a speech whose length is not known, so that it cannot be compared',
    [['term-frequency.json', 'counts[2].year', 2012]],
    ['term-frequency.json: counts[2]: is of a speech, XBE in 2012, that has no entry in “words”'],
  ],
  [
    'two scenes of a lesson share an id',
    [[LESSON, 'scenes[2]', scene('who-wants-it')]],
    [`${LESSON}: scenes[2].id: “who-wants-it” stands twice: keep one`],
  ],
  [
    'a form of a lesson shows a scene twice',
    [[LESSON, 'forms.short[1]', 'who-wants-it']],
    [`${LESSON}: forms.short[1]: “who-wants-it” stands twice: keep one`],
  ],
  [
    'a scene shows a view that the data set does not offer',
    [[LESSON, 'scenes[1].view', '/map?actors=xar']],
    [`${LESSON}: scenes[1].view: “map” is not one of the views: compare`],
  ],
  [
    'a handout of a lesson is a view that the data set does not offer',
    [[LESSON, 'handouts[0].view', '/paper/roles?actors=xar']],
    [`${LESSON}: handouts[0].view: “paper” is not one of the views: compare`],
  ],
  [
    'a lesson does not last as long as its scenes: 12 and 8 minutes are no 45',
    [[LESSON, 'minutes', 45]],
    [`${LESSON}: minutes: is 45, and the scenes of that form take 20: mend one`],
  ],
  [
    'the short form of a lesson takes its scenes at their full length',
    [[LESSON, 'scenes[0].shortMinutes', 12]],
    [`${LESSON}: shortMinutes: is 10, and the scenes of that form take 12: mend one`],
  ],
]

function scene(id: string) {
  return {
    id,
    title: 'A scene',
    phase: 'Hook',
    minutes: 1,
    view: '/compare',
    say: 'Look.',
    ask: [],
    notes: 'None.',
  }
}

describe('the record around the positions', () => {
  it.each(BROKEN)('is refused if %s', (_wrong, edits, lines) => {
    expect(linesAfter(...edits)).toEqual(lines)
  })

  it.each(REFERENCES)('is refused if %s at %s leads nowhere', (file, path, list) => {
    expect(linesAfter([file, path, 'lost'])).toContain(`${file}: ${path}: “lost” is not in ${list}`)
  })

  it('may hold an event that lies ahead', () => {
    expect(linesAfter(['events.json', '[0].date', '2030'])).toEqual([
      expect.stringMatching(/^Nothing wrong/),
    ])
  })

  it('may name a state that is no actor of the data set by its code', () => {
    expect(linesAfter(['memberships.json', '[0].member', 'XZZ'])).toEqual([
      expect.stringMatching(/^Nothing wrong/),
    ])
  })
})
