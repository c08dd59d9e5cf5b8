import { describe, expect, test } from 'vitest'
import {
  beforeTalks,
  countWhy,
  gapsOf,
  isMeasured,
  previousDay,
  summaryOf,
} from '../../src/domain/demand'
import type { Position, Provision, StepValue } from '../../src/domain/types'
import { coded, evidence, issue, split, withdrawn } from './builders'

const DAY = '2022-02-28'

const provision = (id: string, value: StepValue): Provision => ({
  issue: id,
  article: '1',
  summary: '',
  evidence: [evidence('text')],
  value,
})

const ISSUES = ['moved', 'late', 'same', 'apart', 'withdrawn', 'silent', 'mute', 'untold', 'far']

const POSITIONS: readonly Position[] = [
  // In force on the day is the entry of 2021, not the one of the day after.
  { issue: 'moved', history: [coded('2019', 2), coded('2021', 1), coded('2022-03-01', -2)] },
  { issue: 'late', history: [coded('2022-03-01', 2)] },
  { issue: 'same', history: [coded('2022-02-28', 0)] },
  { issue: 'apart', history: [split('2020', -1, 1)] },
  { issue: 'withdrawn', history: [coded('2020', 1), withdrawn('2021')] },
  { issue: 'silent', silent: 'nothing-found' },
  { issue: 'mute', history: [coded('2020', 1)] },
  { issue: 'untold', history: [coded('2020', 1)] },
  { issue: 'far', history: [coded('2020', -2)] },
]

const PROVISIONS: readonly Provision[] = [
  provision('moved', -1),
  provision('late', 0),
  provision('same', 0),
  provision('apart', 0),
  provision('withdrawn', 0),
  provision('silent', 0),
  { issue: 'mute', article: '2', summary: '', evidence: [], silent: true },
  provision('far', 2),
]

const gaps = gapsOf(
  ISSUES.map((id) => issue(id)),
  POSITIONS,
  PROVISIONS,
  DAY,
)

describe('the way from demand to text', () => {
  test('measures the stance in force on the day, not one of later', () => {
    expect(gaps.filter(isMeasured).map((gap) => [gap.issue, gap.stance, gap.steps])).toEqual([
      ['moved', 1, -2],
      ['same', 0, 0],
      ['far', -2, 4],
    ])
  })

  test('puts nothing in the place of what is missing, and says why it is', () => {
    const why = gaps.flatMap((gap) => (isMeasured(gap) ? [] : [`${gap.issue}: ${gap.why}`]))
    expect(why).toEqual([
      'late: later',
      'apart: split',
      'withdrawn: withdrawn',
      'silent: silent',
      'mute: text',
      'untold: text',
    ])
    expect(countWhy(gaps, 'text')).toBe(2)
  })

  test('adds up distances without their direction, over the issues that both have', () => {
    // By hand: 2, 0 and 4 steps on three issues.
    expect(summaryOf(gaps)).toEqual({ issues: 3, mean: 2, same: 1, less: 1, more: 1 })
  })

  test('has no mean where there is nothing to measure: nought would be agreement', () => {
    expect(summaryOf([{ issue: 'silent', why: 'silent' }])).toEqual({
      issues: 0,
      mean: null,
      same: 0,
      less: 0,
      more: 0,
    })
  })

  test('leaves out an issue that is not asked of the actor', () => {
    expect(gapsOf([issue('other')], POSITIONS, PROVISIONS, DAY)).toEqual([])
  })

  test.each([
    ['2022-03-01', '2022-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2022-01-01', '2021-12-31'],
  ])('the day before %s is %s', (day, before) => {
    expect(previousDay(day)).toBe(before)
    expect(beforeTalks({ talksBegin: day, finalText: 'a', mainTexts: ['a'] })).toBe(before)
  })
})
