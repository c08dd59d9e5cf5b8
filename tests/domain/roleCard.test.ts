import { describe, expect, it } from 'vitest'
import type { Standing } from '../../src/domain/positions'
import { roomOf, sidesOn, silentOn, stancesOf, strongestFirst } from '../../src/domain/roleCard'
import type { CodedEntry, StepValue } from '../../src/domain/types'
import { coded, evidence, issue, split, standsOn, withdrawn } from './builders'

const SILENT: Standing = { kind: 'silent', reason: 'nothing-found', evidence: [] }

const stance = (id: string, more: Partial<CodedEntry> = {}, value: StepValue = 0) => ({
  issue: issue(id),
  standing: { kind: 'coded', entry: coded('2020', value, more), old: false, moved: null } as const,
})

const idsOf = (stances: readonly { readonly issue: { readonly id: string } }[]) =>
  stances.map((one) => one.issue.id)

const other = (who: string, standing: Standing) => ({ who, standings: new Map([['i', standing]]) })

it('takes for stances only what stands on a step: no silence, split or withdrawal', () => {
  const issues = ['a', 'b', 'c', 'd'].map((id) => issue(id))
  const standings = new Map<string, Standing>([
    ['a', SILENT],
    ['b', standsOn(2)],
    ['c', { kind: 'split', entry: split('2020', -1, 1) }],
    ['d', { kind: 'withdrawn', entry: withdrawn('2020') }],
  ])
  expect(idsOf(stancesOf(standings, issues))).toEqual(['b'])
  expect(silentOn(standings, issues).map(({ id }) => id)).toEqual(['a'])
})

it('puts red lines first, then what was pressed, then what is known best, then the ends', () => {
  const stances = [
    stance('mentioned', { insistence: 0 }),
    stance('middle', { insistence: 2, confidence: 'medium' }),
    stance('end', { insistence: 2, confidence: 'medium' }, -2),
    stance('read-twice', {
      insistence: 2,
      confidence: 'medium',
      evidence: [evidence('x'), evidence('y')],
    }),
    stance('sure', { insistence: 2 }),
    stance('red', { insistence: 0, confidence: 'low', redLine: [evidence('z')] }),
  ]
  expect(idsOf(strongestFirst(stances))).toEqual([
    'red',
    'sure',
    'read-twice',
    'end',
    'middle',
    'mentioned',
  ])
})

describe('who is near and far on an issue', () => {
  it('is within one step, or at least three away; two steps are neither', () => {
    const others = [
      other('two away', standsOn(0)),
      other('one away', standsOn(1)),
      other('same', standsOn(2)),
      other('three away', standsOn(-1)),
      other('four away', standsOn(-2)),
    ]
    expect(sidesOn('i', 2, others)).toEqual({
      allies: ['same', 'one away'],
      opponents: ['four away', 'three away'],
    })
  })

  it('is nobody who is silent, whose members differ, or who has no entry', () => {
    const others = [
      other('silent', SILENT),
      other('split', { kind: 'split', entry: split('2020', -2, 2) }),
      { who: 'absent', standings: new Map() },
    ]
    expect(sidesOn('i', 2, others)).toEqual({ allies: [], opponents: [] })
  })
})

it('finds room in what was only mentioned and what moved, and none in a red line', () => {
  const from = coded('2010', -1)
  const moved = {
    issue: issue('moved'),
    standing: { ...stance('moved').standing, moved: { from, when: '2020' } },
  }
  const room = roomOf([
    stance('red', { insistence: 2, redLine: [evidence('z')] }),
    stance('pressed', { insistence: 2 }),
    moved,
    stance('mentioned', { insistence: 0 }),
  ])
  expect(idsOf(room.redLines)).toEqual(['red'])
  expect(idsOf(room.pressed)).toEqual(['pressed'])
  expect(idsOf(room.moved)).toEqual(['moved'])
  expect(idsOf(room.mentioned)).toEqual(['mentioned'])
})
