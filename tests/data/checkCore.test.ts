// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type BrokenRule, linesAfter } from '../support/linesAfter'
import { REMOVE } from '../support/json'

const STATE = {
  id: 'xfa',
  name: 'Farland',
  shortName: 'Farland',
  kind: 'state',
  summary: 'A made-up state.',
  ownTerm: { text: 'lamp safety', language: 'en', gloss: 'Safety of lamps.' },
  sources: ['league-paper'],
}

const BROKEN: readonly BrokenRule[] = [
  [
    'two frames share an id, so that a link cannot say which is meant',
    [['dataset.json', 'frames[1].id', 'lamp-safety']],
    [
      'dataset.json: frames[1].id: “lamp-safety” stands twice: keep one',
      'instruments.json: [1].frames[0]: “message-safety” is not in the frames of dataset.json',
      'instruments.json: [1].definitions[0].frames[0]: “message-safety” is not in the frames of dataset.json',
      ...Array.from(
        { length: 14 },
        (_, index) =>
          `issues.json: issues[${index}].frames.message-safety: is not a frame of dataset.json`,
      ),
      'resolutions.json: [0].frames[0]: “message-safety” is not in the frames of dataset.json',
      'terms.json: [1].frame: “message-safety” is not in the frames of dataset.json',
      'dataset.json: lenses[1].lens: “frame=message-safety” would be dropped (unknown): mend or remove it',
    ],
  ],
  [
    'two presets share an id',
    [['dataset.json', 'lenses[1].id', 'two-speeches']],
    ['dataset.json: lenses[1].id: “two-speeches” stands twice: keep one'],
  ],
  [
    'two openers share an id',
    [['dataset.json', 'openers[2].id', 'closed-or-open']],
    ['dataset.json: openers[2].id: “closed-or-open” stands twice: keep one'],
  ],
  [
    'two layers share an id',
    [['dataset.json', 'layers[2]', { id: 'lamps', label: 'Lamps', gloss: 'Once more.' }]],
    ['dataset.json: layers[2].id: “lamps” stands twice: keep one'],
  ],
  [
    'a view is offered twice',
    [['dataset.json', 'views[1]', 'compare']],
    ['dataset.json: views[1]: “compare” stands twice: keep one'],
  ],
  [
    'an opener rests on a source that is not there',
    [['dataset.json', 'openers[0].evidence[1].source', 'lost-source']],
    ['dataset.json: openers[0].evidence[1].source: “lost-source” is not in sources.json'],
  ],
  [
    'an opener leads to a view that the data set does not offer',
    [['dataset.json', 'openers[0].view', '/map?actors=xar']],
    ['dataset.json: openers[0].view: “map” is not one of the views: compare'],
  ],
  [
    'a frame’s colour cannot be read on paper',
    [['dataset.json', 'frames[0].colour.light', '#777777']],
    ['dataset.json: frames[0].colour.light: has a contrast of 4.29 to 1, below 4.5: change it'],
  ],
  [
    'a frame’s colour cannot be read in the dark theme',
    [['dataset.json', 'frames[0].colour.dark', '#000000']],
    ['dataset.json: frames[0].colour.dark: has a contrast of 1.18 to 1, below 4.5: change it'],
  ],
  [
    'a milestone names texts that have no file, and one twice',
    [
      ['dataset.json', 'milestones.finalText', 'lost-accord'],
      ['dataset.json', 'milestones.mainTexts', ['blue-draft', 'red-draft', 'blue-draft']],
    ],
    [
      'dataset.json: milestones.finalText: “lost-accord” is not in the texts that “files” names',
      'dataset.json: milestones.mainTexts[1]: “red-draft” is not in the texts that “files” names',
      'dataset.json: milestones.mainTexts[2]: “blue-draft” stands twice: keep one',
    ],
  ],
  [
    'the talks begin after the data set was brought up to date',
    [['dataset.json', 'milestones.talksBegin', '2026-07-01']],
    [
      'dataset.json: milestones.talksBegin: 2026-07-01 is after the data set’s “updated”, 2026-06-30',
    ],
  ],
  [
    'two actors share an id',
    [['actors.json', '[5]', { ...STATE, id: 'open-desk', kind: 'industry' }]],
    ['actors.json: [5].id: “open-desk” stands twice: keep one'],
  ],
  [
    'an actor rests on a source that is not there',
    [['actors.json', '[0].sources[1]', 'lost-source']],
    ['actors.json: [0].sources[1]: “lost-source” is not in sources.json'],
  ],
  [
    'a group has a member that is neither an actor nor a state’s code',
    [['actors.json', '[3].members[3]', 'xff']],
    ['actors.json: [3].members[3]: “xff” is not in actors.json'],
  ],
  [
    'a state has no code',
    [['actors.json', '[0].isoAlpha3', REMOVE]],
    ['actors.json: [0].isoAlpha3: is missing: a state has one'],
  ],
  [
    'a state’s id is not its code',
    [['actors.json', '[0].isoAlpha3', 'XAA']],
    ['actors.json: [0].id: must be “xaa”: a state’s id is its code'],
  ],
  [
    'two chapters share an id',
    [['issues.json', 'chapters[4]', { id: 'forum', title: 'Forum', track: 'crime' }]],
    ['issues.json: chapters[4].id: “forum” stands twice: keep one'],
  ],
  [
    'an issue stands in no chapter, so that it would not be shown',
    [['issues.json', 'issues[0].chapter', 'nowhere']],
    ['issues.json: issues[0].chapter: “nowhere” is not in the chapters'],
  ],
  [
    'the steps do not run from less to more',
    [
      ['issues.json', 'issues[0].steps[0].value', 2],
      ['issues.json', 'issues[0].steps[4].value', -2],
    ],
    [
      'issues.json: issues[0].steps[0].value: is 2, but the steps run from -2 to 2',
      'issues.json: issues[0].steps[4].value: is -2, but the steps run from -2 to 2',
    ],
  ],
  [
    'an issue is worded in a frame that is not there',
    [['issues.json', 'issues[0].frames.moon-safety', { question: 'Is the moon safe?' }]],
    ['issues.json: issues[0].frames.moon-safety: is not a frame of dataset.json'],
  ],
  [
    'an issue is not worded in one of the frames, so that the switch would show nothing',
    [['issues.json', 'issues[0].frames.message-safety', REMOVE]],
    ['issues.json: issues[0].frames.message-safety: is missing: each frame words each issue'],
  ],
  [
    'a source was fetched after the data set’s last day',
    [['sources.json', '[0].retrieved', '2026-07-01']],
    ['sources.json: [0].retrieved: 2026-07-01 is after the data set’s “updated”, 2026-06-30'],
  ],
]

describe('the four files that the app cannot do without', () => {
  it('fit together in the fixture', () => {
    expect(linesAfter()).toEqual([
      'Nothing wrong: 5 actors, 14 issues, 8 sources, 58 stances, evidence 63 read and 6 reported, ' +
        'silent 2 not-researched and 5 nothing-found and 1 declined and 2 not-present, 2 red lines',
    ])
  })

  it.each(BROKEN)('are refused if %s', (_wrong, edits, lines) => {
    expect(linesAfter(...edits)).toEqual(lines)
  })

  it('may share ids between an issue and a source, which stand in different places', () => {
    const source = {
      id: 'lantern-treaty',
      type: 'treaty',
      title: 'A treaty',
      language: 'en',
      kind: 'treaty',
      extent: 'whole',
      retrieved: '2026-06-30',
    }
    expect(
      linesAfter(['sources.json', '[8]', source], ['actors.json', '[0].sources[1]', source.id]),
    ).toEqual([expect.stringMatching(/^Nothing wrong: 5 actors, 14 issues, 9 sources/)])
  })

  it('may hold a source that was fetched on the last day', () => {
    expect(linesAfter(['sources.json', '[0].retrieved', '2026-06-30'])).toHaveLength(1)
  })
})
