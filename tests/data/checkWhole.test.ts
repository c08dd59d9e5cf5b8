// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../scripts/data/check-folder'
import { fixtureTexts } from '../support/fixture'
import { REMOVE } from '../support/json'
import { type BrokenRule, linesAfter } from '../support/linesAfter'

const WAITING = 'issues[2].waiting'
const ADVICE = { issue: 'advice-on-accord', silent: 'not-researched' }

const BROKEN: readonly BrokenRule[] = [
  [
    'the slider for dates would begin too late',
    [['dataset.json', 'earliest', '2010-04']],
    ['dataset.json: earliest: is 2010-04, but the first entry is of 2010-03: write “2010-03”'],
  ],
  [
    'a bare year is not taken for its January',
    [['positions/xar.json', '[0].history[0].from', '2010']],
    ['dataset.json: earliest: is 2010-03, but the first entry is of 2010-01: write “2010-01”'],
  ],
  [
    'an issue on which two actors are coded is offered for comparison',
    [['issues.json', WAITING, REMOVE]],
    [
      `issues.json: ${WAITING}: must be true: fewer than 3 actors are coded on “advice-on-accord” (2)`,
    ],
  ],
  [
    'an issue waits although three actors are coded on it',
    [['issues.json', 'issues[6].waiting', true]],
    ['issues.json: issues[6].waiting: must go: 5 actors are coded on “proof-of-intent”'],
  ],
  [
    'a withdrawal alone counts as a value',
    [['positions/xar.json', '[6].history', [withdrawal()]]],
    [
      'issues.json: issues[7].waiting: must be true: fewer than 3 actors are coded on “night-signals” (2)',
    ],
  ],
  [
    'a file is listed that is not there',
    [['dataset.json', 'files[22]', 'texts/red-draft.json']],
    [
      'dataset.json: files[22]: “texts/red-draft.json” is not there: add the file or remove its name',
      'dataset.json: files: does not name “votes.json”: add it',
    ],
  ],
  [
    'a file is listed twice',
    [['dataset.json', 'files[23]', 'votes.json']],
    ['dataset.json: files[23]: “votes.json” stands twice: keep one'],
  ],
  [
    'a source is cited nowhere',
    [
      ['voices.json', '[0].source', 'league-paper'],
      ['sources.json', '[8]', source('unread-paper')],
    ],
    ['sources.json: [8].id: “unread-paper” is cited nowhere: cite it or remove it'],
  ],
  [
    'the default lens names an actor that is not there',
    [['dataset.json', 'defaultLens', 'actors=xar,xzz']],
    ['dataset.json: defaultLens: “actors=xzz” would be dropped (unknown): mend or remove it'],
  ],
  [
    'a preset names a frame that is not there',
    [['dataset.json', 'lenses[1].lens', 'actors=xar&frame=moon-safety']],
    [
      'dataset.json: lenses[1].lens: “frame=moon-safety” would be dropped (unknown): mend or remove it',
    ],
  ],
  [
    'an opener asks for a date before the first entry',
    [['dataset.json', 'openers[1].view', '/compare?actors=xar&asOf=2009']],
    ['dataset.json: openers[1].view: “asOf=2009” would be dropped (unknown): mend or remove it'],
  ],
  [
    'an opener shows an issue that waits',
    [['dataset.json', 'openers[0].view', '/compare?issues=advice-on-accord']],
    [
      'dataset.json: openers[0].view: “issues=advice-on-accord” would be dropped (unknown): mend or remove it',
    ],
  ],
  [
    'a scene has a word in its address that no lens knows',
    [['lessons/first-look.json', 'scenes[0].view', '/compare?actor=xar']],
    [
      'lessons/first-look.json: scenes[0].view: “actor=xar” would be dropped (unknown): mend or remove it',
    ],
  ],
  [
    'a handout shows an actor that there is not',
    [['lessons/first-look.json', 'handouts[0].view', '/compare?actors=xnone']],
    [
      'lessons/first-look.json: handouts[0].view: “actors=xnone” would be dropped (unknown): mend or remove it',
    ],
  ],
]

function withdrawal() {
  const evidence = [
    { source: 'lantern-gazette', pinpoint: 'first column', act: 'press', checked: 'reported' },
  ]
  return { from: '2023', kind: 'withdrawn', summary: 'Taken back.', evidence }
}

function source(id: string) {
  return {
    id,
    type: 'report',
    title: 'A paper',
    language: 'en',
    kind: 'report',
    extent: 'whole',
    retrieved: '2026-06-01',
  }
}

/** What the check says once the texts of some files have been changed; undefined takes a file away. */
function linesWith(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const texts = fixtureTexts()
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) texts.delete(file)
    else texts.set(file, text)
  }
  return checkFiles(texts).lines
}

describe('a whole data set', () => {
  it.each(BROKEN)('is refused if %s', (_wrong, edits, lines) => {
    expect(linesAfter(...edits)).toEqual(lines)
  })

  it('takes an issue for coded if a third actor is split on it', () => {
    // Arvania, Open Desk and Belmora, or else the League: without two of them the split still counts.
    const silent = { issue: 'lantern-treaty', silent: 'not-researched' }
    expect(linesAfter(['positions/xbe.json', '[0]', silent])).toEqual([
      expect.stringMatching(/^Nothing wrong/),
    ])
  })

  it('counts an actor once, however many entries its history has', () => {
    expect(linesAfter(['positions/open-desk.json', '[1]', ADVICE])).toEqual([
      expect.stringMatching(/^Nothing wrong/),
    ])
  })

  it('is refused if an actor has no file', () => {
    expect(linesWith({ 'positions/xco.json': undefined })).toEqual(
      expect.arrayContaining([
        'positions/xco.json: is missing: “xco” is in actors.json',
        'dataset.json: files[13]: “positions/xco.json” is not there: add the file or remove its name',
      ]),
    )
  })

  it('is refused if a file of positions has no actor', () => {
    expect(linesWith({ 'positions/xzz.json': '[]' })).toEqual([
      'positions/xzz.json: “xzz” is not in actors.json: add the actor or remove the file',
      'dataset.json: files: does not name “positions/xzz.json”: add it',
    ])
  })

  it('is refused if a text is no instrument', () => {
    expect(linesWith({ 'texts/red-draft.json': '[]' })).toEqual([
      'dataset.json: files: does not name “texts/red-draft.json”: add it',
      'texts/red-draft.json: “red-draft” is not in instruments.json: add the text or remove the file',
    ])
  })

  it('is refused if it holds a file of no kind, and the kinds are named', () => {
    const [line, ...rest] = linesWith({ 'position/xar.json': '[]' })
    expect(rest).toEqual([])
    expect(line).toMatch(/^position\/xar\.json: is no file of a data set: rename or remove it/)
    expect(line).toContain('positions/*.json')
  })

  it.each(['dataset.json', 'actors.json', 'issues.json', 'sources.json'])(
    'is refused without %s, in one line',
    (file) => {
      expect(linesWith({ [file]: undefined })).toEqual([`${file}: is missing: a data set needs it`])
    },
  )

  it('passes over schema.json, which is made from the code', () => {
    expect(linesWith({ 'schema.json': '{ "not": "data" }' })).toEqual([
      expect.stringMatching(/^Nothing wrong/),
    ])
  })

  it('says where a file stops being JSON, and checks the others all the same', () => {
    const lines = linesWith({
      'events.json': '[\n  { "id": "first-session",\n    oops }\n]',
      'voices.json': '[{ "id": "lamp',
      'terms.json': '',
      'letters.json': '[{ "id": "desk-letter-2023" }]',
    })
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^events\.json: is not JSON: .+ at line 3, column 5$/),
        'voices.json: is not JSON: it breaks off at line 1, column 15',
        'terms.json: is empty: a data file holds JSON',
        'letters.json: [0].title: is missing: add it',
      ]),
    )
  })

  it('does not call missing what stands in a file that cannot be read', () => {
    // The events of the fixture alone cite nothing, but the texts and positions do.
    const lines = linesWith({ 'positions/xar.json': '[' })
    expect(lines).toEqual(['positions/xar.json: is not JSON: it breaks off at line 1, column 2'])
  })
})
