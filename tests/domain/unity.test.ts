import { describe, expect, it } from 'vitest'
import type { Actor, Membership, Resolution, RollCall } from '../../src/domain/types'
import {
  agreementIndex,
  groupRecord,
  groupsOf,
  groupVote,
  membersAt,
  riceIndex,
} from '../../src/domain/unity'

describe('the agreement index', () => {
  it.each([
    ['all the same', { yes: 0, no: 27, abstain: 0, absent: 1 }, 1],
    // (6 - (9 - 6) / 2) / 9 = 4.5 / 9
    ['two thirds together', { yes: 6, no: 2, abstain: 1, absent: 0 }, 0.5],
    // (4 - 2) / 8
    ['two halves', { yes: 4, no: 4, abstain: 0, absent: 0 }, 0.25],
    ['three equal parts', { yes: 3, no: 3, abstain: 3, absent: 5 }, 0],
  ])('is right for %s', (_name, tally, index) => {
    expect(agreementIndex(tally)).toBeCloseTo(index, 10)
  })

  it('is unknown where nobody voted, however many were absent', () => {
    expect(agreementIndex({ yes: 0, no: 0, abstain: 0, absent: 4 })).toBeNull()
  })
})

describe('Rice’s index', () => {
  it('leaves abstentions out', () => {
    // |6 - 2| / 8, whatever the abstentions.
    expect(riceIndex({ yes: 6, no: 2, abstain: 9, absent: 0 })).toBe(0.5)
    expect(riceIndex({ yes: 0, no: 0, abstain: 9, absent: 0 })).toBeNull()
  })
})

const membership = (fields: Partial<Membership> & Pick<Membership, 'member'>): Membership => ({
  body: 'River League',
  status: 'member',
  from: '2009',
  source: 'paper',
  checked: 'read',
  ...fields,
})

const actor = (id: string, fields: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  shortName: id,
  kind: 'state',
  summary: '',
  ownTerm: { text: '', language: 'en', gloss: '' },
  sources: [],
  ...fields,
})

const STATE = actor('xaa', { isoAlpha3: 'XAA' })

describe('groups', () => {
  it('takes a body’s days before the list that an actor of that name has, and whom only the list names at all times', () => {
    const league = actor('league', {
      name: 'River League',
      kind: 'state-group',
      members: ['xaa', 'XBB', 'XCC'],
    })
    const [group, ...others] = groupsOf(
      [STATE, league],
      [membership({ member: 'xaa' }), membership({ member: 'XBB', from: '2015-03' })],
    )
    expect(others).toEqual([])
    expect(group).toMatchObject({ id: 'league', name: 'River League', kind: 'members' })
    expect(group?.members).toEqual([
      { code: 'XAA', from: '2009', until: null },
      { code: 'XBB', from: '2015-03', until: null },
      { code: 'XCC', from: null, until: null },
    ])
  })

  it('counts no partner, no one who withdrew, and no member without a vote of its own', () => {
    const desk = actor('desk', { kind: 'civil-society' })
    const [group] = groupsOf(
      [STATE, desk],
      [
        membership({ member: 'xaa' }),
        membership({ member: 'XBB' }),
        membership({ member: 'XCC', status: 'partner' }),
        membership({ member: 'XDD', status: 'withdrawn' }),
        membership({ member: 'desk' }),
      ],
    )
    expect(group?.members.map(({ code }) => code)).toEqual(['XAA', 'XBB'])
  })

  it('makes no group of one', () => {
    expect(groupsOf([STATE], [membership({ member: 'xaa' })])).toEqual([])
  })

  it('has as members who belonged on the day of the vote', () => {
    const [group] = groupsOf(
      [],
      [
        membership({ member: 'XAA', from: '2009' }),
        membership({ member: 'XBB', from: '2015-03' }),
        membership({ member: 'XCC', from: '1990', until: '2020-01-31' }),
      ],
    )
    if (group === undefined) throw new Error('there is a group')
    expect(membersAt(group, '2014-12-31', '2026-11-23')).toEqual(['XAA', 'XCC'])
    expect(membersAt(group, '2020-01-30', '2026-11-23')).toEqual(['XAA', 'XBB', 'XCC'])
    expect(membersAt(group, '2020-01-31', '2026-11-23')).toEqual(['XAA', 'XBB'])
  })

  it('has as signatories who had signed or joined by the reader’s day, whenever the vote was', () => {
    const accord = { body: 'Lantern Accord', status: 'signatory' } as const
    const [group] = groupsOf(
      [],
      [
        membership({ ...accord, member: 'XAA', from: '2025-10-25', until: '2026-02' }),
        membership({ ...accord, member: 'XAA', from: '2026-02', status: 'party' }),
        membership({ ...accord, member: 'XBB', from: '2026-05' }),
      ],
    )
    if (group === undefined) throw new Error('there is a group')
    expect(group).toMatchObject({ id: 'lantern-accord', kind: 'joined' })
    expect(membersAt(group, '2019-12-27', '2025-12-31')).toEqual(['XAA'])
    // Who signed and then joined changes status and stays, once.
    expect(membersAt(group, '2019-12-27', '2026-11-23')).toEqual(['XAA', 'XBB'])
  })
})

describe('a group in votes', () => {
  const rollCall: RollCall = { XAA: 'yes', XBB: 'yes', XCC: 'abstain', XDD: 'absent' }

  it('counts its own members alone, and says who is in no roll call', () => {
    const result = groupVote(rollCall, ['XAA', 'XCC', 'XDD', 'XEE'])
    expect(result.tally).toEqual({ yes: 1, no: 0, abstain: 1, absent: 1 })
    expect(result).toMatchObject({ cast: 2, unlisted: 1, agreement: 0.25, rice: 1 })
  })

  it('takes the mean over votes that three members or more cast', () => {
    const vote = (id: string, list: RollCall) => ({
      resolution: {
        id,
        symbol: id,
        title: id,
        date: '2020-01-01',
        track: 'crime',
        sponsors: [],
        method: 'recorded',
        summary: '',
        sources: [],
      } satisfies Resolution,
      rollCall: list,
    })
    const [group] = groupsOf(
      [],
      ['XAA', 'XBB', 'XCC'].map((member) => membership({ member })),
    )
    if (group === undefined) throw new Error('there is a group')
    const record = groupRecord(
      group,
      [
        vote('r-1', { XAA: 'yes', XBB: 'yes', XCC: 'yes' }),
        // (2 - 1/2) / 3
        vote('r-2', { XAA: 'yes', XBB: 'yes', XCC: 'no' }),
        // Two voted: no figure, or two agreeing states would raise the mean.
        vote('r-3', { XAA: 'no', XBB: 'no', XCC: 'absent' }),
      ],
      '2026-11-23',
    )
    expect(record).toMatchObject({ mean: 0.75, least: 0.5, counted: 2 })
    expect(record.votes).toHaveLength(3)
  })
})
