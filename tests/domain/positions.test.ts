// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { lastDay } from '../../src/domain/dates'
import {
  allEvidence,
  applies,
  countSources,
  evidenceOf,
  type Standing,
  stanceOn,
  standingOf,
  standingOfText,
  valueOf,
} from '../../src/domain/positions'
import type { Provision, Stance } from '../../src/domain/types'
import { actor, coded, evidence, instrument, issue, split, withdrawn } from './builders'

const ISSUE = issue('lanterns')
const ACTOR = actor('xar')

/** Where a history stands on a day. */
const on = (day: string, ...history: readonly Stance[]): Standing =>
  standingOf({ issue: 'lanterns', history }, ISSUE, ACTOR, day)

/** What a coded standing says; fails on any other. */
function codedOn(day: string, ...history: readonly Stance[]) {
  const standing = on(day, ...history)
  if (standing.kind !== 'coded') throw new Error(`is ${standing.kind}, not coded`)
  return standing
}

describe('stanceOn', () => {
  const [first, second] = [coded('2019-05-02', -1), coded('2021-10', 1)]

  it('is the last entry that begins no later than the day', () => {
    expect(stanceOn([first, second], '2019-05-01')).toBeUndefined()
    expect(stanceOn([first, second], '2019-05-02')).toBe(first)
    expect(stanceOn([first, second], '2021-09-30')).toBe(first)
    // “2021-10” begins on its first day.
    expect(stanceOn([first, second], '2021-10-01')).toBe(second)
    expect(stanceOn([first, second], '2030-01-01')).toBe(second)
  })

  it('counts a year from 1 January', () => {
    const during = coded('2021', 2)
    expect(stanceOn([first, during], '2020-12-31')).toBe(first)
    expect(stanceOn([first, during], '2021-01-01')).toBe(during)
  })

  it('finds nothing in an empty history', () => {
    expect(stanceOn([], '2026-01-01')).toBeUndefined()
  })
})

describe('standingOf', () => {
  it('is coded from the first day on', () => {
    const entry = coded('2021-10-18', 1)
    expect(on('2021-10-18', entry)).toEqual({ kind: 'coded', entry, old: false, moved: null })
  })

  it('takes a partial as-of date as its last day', () => {
    const entry = coded('2021-10-18', 1)
    // On the last day of 2021-10 the entry holds; on that of 2021-09 it does not.
    expect(on(lastDay('2021-10'), entry).kind).toBe('coded')
    expect(on(lastDay('2021'), entry).kind).toBe('coded')
    expect(on(lastDay('2021-09'), entry).kind).toBe('not-yet')
  })

  it('says before the first entry that there is no stance yet, which is not silence', () => {
    expect(on('2020-12-31', coded('2021', 1), coded('2023', 2))).toEqual({
      kind: 'not-yet',
      first: '2021',
    })
  })

  it('says that a stance was withdrawn, from the day on', () => {
    const [before, entry] = [coded('2019', 1), withdrawn('2021-03-04')]
    expect(on('2021-03-03', before, entry).kind).toBe('coded')
    expect(on('2021-03-04', before, entry)).toEqual({ kind: 'withdrawn', entry })
  })

  it('says that members differ', () => {
    const entry = split('2021', -2, 1)
    expect(on('2022-01-01', entry)).toEqual({ kind: 'split', entry })
  })

  it.each(['not-researched', 'nothing-found', 'declined', 'not-present'] as const)(
    'keeps the reason of a silence: %s, on any day',
    (silent) => {
      const position = { issue: 'lanterns', silent }
      expect(standingOf(position, ISSUE, ACTOR, '1999-01-01')).toEqual({
        kind: 'silent',
        reason: silent,
        evidence: [],
      })
    },
  )

  it('keeps what was searched and the evidence of a silence', () => {
    const position = {
      issue: 'lanterns',
      silent: 'declined',
      searched: 'All speeches of 2021.',
      evidence: [evidence('speech')],
    } as const
    expect(standingOf(position, ISSUE, ACTOR, '2026-01-01')).toEqual({
      kind: 'silent',
      reason: 'declined',
      searched: 'All speeches of 2021.',
      evidence: [evidence('speech')],
    })
  })

  it('takes an issue without an entry as not researched', () => {
    expect(standingOf(undefined, ISSUE, ACTOR, '2026-01-01')).toEqual({
      kind: 'silent',
      reason: 'not-researched',
      evidence: [],
    })
  })

  it('says that an issue does not apply, even where a stray entry stands', () => {
    const forGroups = issue('lanterns', { appliesTo: ['civil-society', 'industry'] })
    const stray = { issue: 'lanterns', history: [coded('2021', 2)] }
    expect(standingOf(stray, forGroups, ACTOR, '2026-01-01')).toEqual({ kind: 'not-applicable' })
    expect(standingOf(undefined, forGroups, ACTOR, '2026-01-01')).toEqual({
      kind: 'not-applicable',
    })
    const group = actor('open-desk', { kind: 'industry' })
    expect(standingOf(stray, forGroups, group, '2026-01-01').kind).toBe('coded')
  })

  it('asks an issue of everyone unless it says of whom', () => {
    expect(applies(ISSUE, ACTOR)).toBe(true)
    expect(applies(issue('none', { appliesTo: [] }), ACTOR)).toBe(false)
  })
})

describe('an old stance', () => {
  const tenYearsLater = [
    // Ten years to the day is not more than ten years; a day more is.
    ['2026-06-30', false],
    ['2026-07-01', true],
  ] as const

  it.each(tenYearsLater)('of 2016-06-30 is on %s old: %s', (day, old) => {
    expect(codedOn(day, coded('2016-06-30', 1)).old).toBe(old)
  })

  it.each(tenYearsLater)('last confirmed on 2016-06-30 is on %s old: %s', (day, old) => {
    const entry = coded('2001', 1, { lastConfirmed: '2016-06-30' })
    expect(codedOn(day, entry).old).toBe(old)
  })

  it('is not made younger by what confirmed it after the day', () => {
    const entry = coded('2001-05-04', 1, { lastConfirmed: '2020-03-01' })
    // 2001-05-04 is nineteen years back; the confirmation of March 2020 has not come yet.
    expect(codedOn('2020-02-29', entry).old).toBe(true)
    expect(codedOn('2020-03-01', entry).old).toBe(false)
  })

  it('of a year or month counts as old only when all of it lies ten years back', () => {
    // “During 2011” may mean 2011-12-31, and that is ten years back to the day on 2021-12-31.
    expect(codedOn('2021-12-31', coded('2011', 1)).old).toBe(false)
    expect(codedOn('2022-01-01', coded('2011', 1)).old).toBe(true)
    expect(codedOn('2022-02-28', coded('2012-02', 1)).old).toBe(false)
    expect(codedOn('2022-03-01', coded('2012-02', 1)).old).toBe(true)
  })

  it('goes by the entry in force, not by an older one', () => {
    expect(codedOn('2026-06-30', coded('2001', 1), coded('2020', 1)).old).toBe(false)
  })
})

describe('a move', () => {
  const [less, more] = [coded('2019', -1), coded('2021-10', 1)]

  it('names the entry that was left, and when', () => {
    expect(codedOn('2022-01-01', less, more).moved).toEqual({ from: less, when: '2021-10' })
  })

  it('has not happened on an earlier day', () => {
    expect(codedOn('2021-09-30', less, more).moved).toBeNull()
  })

  it('is not the first entry, nor the same step stated again', () => {
    expect(codedOn('2022-01-01', less).moved).toBeNull()
    expect(codedOn('2022-01-01', less, coded('2021', -1)).moved).toBeNull()
  })

  it('is not hidden by the new step being stated again', () => {
    // -1 in 2019, +1 in 2021-10, +1 again in 2023: the move is that of 2021-10.
    expect(codedOn('2024-01-01', less, more, coded('2023', 1)).moved).toEqual({
      from: less,
      when: '2021-10',
    })
  })

  it('is the last one of several', () => {
    const back = coded('2023', -1)
    // -1, +1, -1: what was left last is +1, although it began where it ends.
    expect(codedOn('2024-01-01', less, more, back).moved).toEqual({ from: more, when: '2023' })
  })

  it('reaches over a withdrawn and over a split entry', () => {
    expect(codedOn('2022-01-01', less, withdrawn('2020'), more).moved).toEqual({
      from: less,
      when: '2021-10',
    })
    expect(codedOn('2022-01-01', less, split('2020', -2, 2), more).moved).toEqual({
      from: less,
      when: '2021-10',
    })
    // Back on the same step after a withdrawal: no move.
    expect(codedOn('2022-01-01', less, withdrawn('2020'), coded('2021', -1)).moved).toBeNull()
  })
})

describe('standingOfText', () => {
  const treaty = instrument('accord', { tabled: '2020-02', adopted: '2021-06-15' })
  const draft = instrument('draft', { tabled: '2020-02' })
  const says: Provision = {
    issue: 'lanterns',
    article: '7',
    value: 2,
    summary: 'Article 7 asks for lanterns.',
    evidence: [evidence('accord-text')],
  }

  it('holds for a treaty from its adoption, whatever it was tabled', () => {
    expect(standingOfText(says, treaty, '2021-06-14')).toEqual({
      kind: 'not-yet',
      first: '2021-06-15',
    })
    const standing = standingOfText(says, treaty, '2021-06-15')
    expect(valueOf(standing)).toBe(2)
    expect(evidenceOf(standing)).toEqual([evidence('accord-text')])
  })

  it('holds for a draft from its tabling', () => {
    expect(standingOfText(says, draft, '2020-01-31').kind).toBe('not-yet')
    // “2020-02” begins on 1 February.
    expect(standingOfText(says, draft, '2020-02-01').kind).toBe('coded')
  })

  it('is never old and has never moved: a text stays as it is', () => {
    expect(standingOfText(says, draft, '2050-01-01')).toMatchObject({ old: false, moved: null })
  })

  it('says why the text is silent, and where one can see that', () => {
    const silent: Provision = {
      issue: 'lanterns',
      article: '1 to 9',
      silent: true,
      summary: 'No article names lanterns.',
      evidence: [evidence('accord-text')],
    }
    expect(standingOfText(silent, treaty, '2022-01-01')).toEqual({
      kind: 'silent',
      reason: 'text',
      searched: 'No article names lanterns.',
      evidence: [evidence('accord-text')],
    })
    expect(standingOfText(silent, treaty, '2021-01-01').kind).toBe('not-yet')
  })

  it('shows the parts of a text that says two things', () => {
    const part = { summary: 'Says so.', evidence: [evidence('accord-text')] }
    const both: Provision = {
      issue: 'lanterns',
      article: '7 and 8',
      split: [
        { label: 'Article 7', value: -1, ...part },
        { label: 'Article 8', value: 2, ...part },
      ],
      summary: 'Two articles differ.',
      evidence: [],
    }
    const standing = standingOfText(both, treaty, '2022-01-01')
    if (standing.kind !== 'split') throw new Error(`is ${standing.kind}, not split`)
    expect(standing.entry.from).toBe('2021-06-15')
    expect(standing.entry.parts.map(({ label, value }) => [label, value])).toEqual([
      ['Article 7', -1],
      ['Article 8', 2],
    ])
    expect(valueOf(standing)).toBeNull()
  })

  it('takes an issue that the file leaves out as not researched, not as silence of the text', () => {
    expect(standingOfText(undefined, treaty, '2022-01-01')).toEqual({
      kind: 'silent',
      reason: 'not-researched',
      evidence: [],
    })
  })
})

describe('evidence', () => {
  const [one, two] = [evidence('speech'), evidence('letter', 'reported')]
  const limit = evidence('red-line')

  it('of a coded standing includes that of its red line', () => {
    const entry = coded('2021', 1, { evidence: [one, two], redLine: [limit] })
    expect(evidenceOf(on('2022-01-01', entry))).toEqual([one, two, limit])
  })

  it('of a split standing is that of all parts', () => {
    expect(evidenceOf(on('2022-01-01', split('2021', -2, 1)))).toEqual([
      evidence('letter-0'),
      evidence('letter-1'),
    ])
  })

  it('of a withdrawn standing is that of the withdrawal, not of what was withdrawn', () => {
    expect(evidenceOf(on('2022-01-01', coded('2019', 1), withdrawn('2021')))).toEqual([
      evidence('note'),
    ])
  })

  it('of a silence is what shows it; there is none before the first entry or where nothing is asked', () => {
    const silent = { issue: 'lanterns', silent: 'declined', evidence: [one] } as const
    expect(evidenceOf(standingOf(silent, ISSUE, ACTOR, '2022-01-01'))).toEqual([one])
    expect(evidenceOf(on('2018-01-01', coded('2019', 1)))).toEqual([])
    expect(evidenceOf({ kind: 'not-applicable' })).toEqual([])
  })

  it('counts each source once, whatever the number of passages', () => {
    // speech twice, letter once: two sources.
    expect(countSources([one, two, { ...one, pinpoint: 'paragraph 9' }])).toBe(2)
    expect(countSources([])).toBe(0)
  })

  it('of a whole position is that of each entry, of each part and of each red line', () => {
    const history = [
      coded('2019', 1, { evidence: [one], redLine: [limit] }),
      split('2020', -2, 1),
      withdrawn('2021'),
    ]
    expect(allEvidence({ issue: 'lanterns', history }).map(({ source }) => source)).toEqual([
      'speech',
      'red-line',
      'letter-0',
      'letter-1',
      'note',
    ])
    expect(allEvidence({ issue: 'lanterns', silent: 'declined', evidence: [two] })).toEqual([two])
    expect(allEvidence({ issue: 'lanterns', silent: 'not-researched' })).toEqual([])
  })
})

describe('valueOf', () => {
  it('is the step of a coded standing, 0 included, and null for every other', () => {
    expect(valueOf(on('2022-01-01', coded('2021', 0)))).toBe(0)
    expect(valueOf(on('2022-01-01', split('2021', 1, 1)))).toBeNull()
    expect(valueOf(on('2022-01-01', withdrawn('2021')))).toBeNull()
    expect(valueOf(on('2020-01-01', coded('2021', 2)))).toBeNull()
    expect(valueOf(standingOf(undefined, ISSUE, ACTOR, '2022-01-01'))).toBeNull()
    expect(valueOf({ kind: 'not-applicable' })).toBeNull()
  })
})
