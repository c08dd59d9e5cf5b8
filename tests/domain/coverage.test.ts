// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  COVERAGE_STATES,
  countPositions,
  countStates,
  coverageOf,
  stancesIn,
} from '../../src/domain/coverage'
import type { Standing } from '../../src/domain/positions'
import { coded, evidence, split, standsOn, withdrawn } from './builders'

const silent = (reason: Extract<Standing, { kind: 'silent' }>['reason']): Standing => ({
  kind: 'silent',
  reason,
  evidence: [],
})

describe('what is known of a cell', () => {
  it('is “read” as soon as one passage was read', () => {
    const both = [evidence('press', 'reported'), evidence('speech', 'read')]
    expect(coverageOf(standsOn(1, { evidence: both }))).toBe('read')
    expect(coverageOf(standsOn(1, { evidence: [evidence('press', 'reported')] }))).toBe('reported')
  })

  it('is “old” for an old stance, even one that was read', () => {
    const entry = coded('1999', 2)
    expect(coverageOf({ kind: 'coded', entry, old: true, lastSeen: '1999', moved: null })).toBe(
      'old',
    )
  })

  it('of a group whose members differ goes by the evidence of all parts', () => {
    expect(coverageOf({ kind: 'split', entry: split('2020', -1, 2) })).toBe('read')
  })

  it('names each state in which there is no stance', () => {
    expect(coverageOf({ kind: 'withdrawn', entry: withdrawn('2020') })).toBe('withdrawn')
    expect(coverageOf({ kind: 'not-yet', first: '2020' })).toBe('not-yet')
    expect(coverageOf({ kind: 'not-applicable' })).toBe('not-applicable')
    for (const reason of ['nothing-found', 'not-researched', 'declined', 'not-present'] as const) {
      expect(coverageOf(silent(reason))).toBe(reason)
    }
    expect(coverageOf(silent('text'))).toBe('nothing-found')
  })
})

describe('the count of cells', () => {
  it('counts each state, and no cell whose file is not there', () => {
    const counts = countStates(['read', 'read', null, 'old', 'declined'])
    expect(counts).toMatchObject({ read: 2, reported: 0, old: 1, declined: 1 })
    expect(Object.keys(counts).toSorted()).toEqual([...COVERAGE_STATES].toSorted())
  })

  it('tells stances from silences, and what was not asked from both', () => {
    const counts = countStates([
      'read',
      'reported',
      'old',
      'withdrawn',
      'not-yet',
      'nothing-found',
      'not-applicable',
    ])
    expect(stancesIn(counts)).toEqual({ stances: 3, asked: 6 })
    expect(stancesIn(countStates([]))).toEqual({ stances: 0, asked: 0 })
  })
})

describe('the count of positions', () => {
  it('counts entries, evidence with that of red lines and silences, and silences by reason', () => {
    const redLine = [evidence('speech')]
    const coding = { first: 1, second: 0, decided: 1 } as const
    const count = countPositions([
      { issue: 'a', history: [coded('2010', -1), coded('2020', 1, { redLine, coding })] },
      { issue: 'b', history: [split('2020', -1, 1)] },
      { issue: 'c', silent: 'declined', evidence: [evidence('press', 'reported')] },
      { issue: 'd', silent: 'nothing-found' },
      { issue: 'e', silent: 'nothing-found' },
    ])
    expect(count).toEqual({
      stances: 3,
      codedTwice: 1,
      evidence: { read: 5, reported: 1 },
      silences: { 'nothing-found': 2, 'not-researched': 0, declined: 1, 'not-present': 0 },
      redLines: 1,
    })
  })
})
