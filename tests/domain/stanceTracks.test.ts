import { describe, expect, it } from 'vitest'
import { hasMoved, movesOf, trackOf, yearsAt } from '../../src/domain/stanceTracks'
import type { Position } from '../../src/domain/types'
import { coded, evidence, issue, split, withdrawn } from './builders'

describe('a date on an axis of years', () => {
  it.each([
    ['2021', 2021],
    ['2021-07', 2021.5],
    ['2021-10-18', 2021.75],
  ])('%s begins at %s', (date, years) => {
    expect(yearsAt(date)).toBe(years)
  })
})

describe('a track', () => {
  it('has a span only as long as a stance was seen to hold, and nothing between', () => {
    // Seen until December 2019; from then to October 2021 nothing is known.
    const { marks, spans } = trackOf([
      coded('2010-01', -2, { lastConfirmed: '2019' }),
      coded('2021-10-18', 1),
    ])
    expect(marks.map(({ at, values }) => [at, values])).toEqual([
      [2010, [-2]],
      [2021.75, [1]],
    ])
    expect(spans).toEqual([{ from: 2010, to: 2019 + 11 / 12, value: -2 }])
  })

  it('ends a span where the next stance begins, should the dates overlap', () => {
    const { spans } = trackOf([coded('2010', 2, { lastConfirmed: '2015' }), coded('2012', 0)])
    expect(spans).toEqual([{ from: 2010, to: 2012, value: 2 }])
  })

  it('puts members that differ on each of their steps once, and what was taken back on none', () => {
    const { marks } = trackOf([split('2020', 2, -1, 2), withdrawn('2021')])
    expect(marks.map(({ values }) => values)).toEqual([[-1, 2], []])
  })

  it('is sure of a stance only where a passage was read and confidence is not low', () => {
    const { marks } = trackOf([
      coded('2018', 0),
      coded('2019', 0, { confidence: 'low' }),
      coded('2020', 0, { evidence: [evidence('press', 'reported')] }),
    ])
    expect(marks.map(({ sure }) => sure)).toEqual([true, false, false])
  })
})

describe('a move', () => {
  it('is another finding, not the same one said again', () => {
    expect(hasMoved([coded('2018', 1), coded('2020', 1)])).toBe(false)
    expect(hasMoved([coded('2018', 1), coded('2020', 0)])).toBe(true)
    expect(hasMoved([coded('2018', 1), withdrawn('2020')])).toBe(true)
  })

  it('is listed latest first, up to the day, and not where the step is the same', () => {
    const issues = [issue('one'), issue('two'), issue('three')]
    const positions: readonly Position[] = [
      { issue: 'one', history: [coded('2010', -2), coded('2015', -2), coded('2018', 1)] },
      { issue: 'two', history: [coded('2012', 0), withdrawn('2014'), coded('2019', 2)] },
      { issue: 'three', history: [coded('2012', 0), coded('2025', 1)] },
    ]
    const moves = movesOf(positions, issues, '2020-12-31')
    expect(moves.map((move) => [move.issue.id, move.from.from, move.to.from])).toEqual([
      ['two', '2012', '2019'],
      ['one', '2015', '2018'],
    ])
  })
})
