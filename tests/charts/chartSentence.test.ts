import { setupI18n } from '@lingui/core'
import { describe, expect, test } from 'vitest'
import { chartSentence } from '../../src/charts/chartSentence'
import type { ChartSpec, ProfileMark, Series } from '../../src/charts/spec'

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
const say = (spec: ChartSpec): string => chartSentence(i18n, spec)
const nothing = (): void => undefined
const series = (...labels: readonly string[]): readonly Series[] =>
  labels.map((label) => ({ id: label.toLowerCase(), label }))

describe('lines', () => {
  const lines = (rows: readonly (readonly [number, ...(number | null)[]])[]): ChartSpec => ({
    kind: 'lines',
    series: series('Lamp', 'Wick'),
    rows: rows.map(([year, ...values]) => ({ year, values })),
    flags: [],
    year: 2001,
    onYear: nothing,
  })

  test('name the highest and the lowest peak, each with the first year that had it', () => {
    const spec = lines([
      [2000, 0, null],
      [2001, 7, 2],
      [2002, 7, 1],
    ])
    expect(say(spec)).toBe(
      '2 lines from 2000 to 2002; at their highest points, most for Lamp in 2001 (7), least for Wick in 2001 (2).',
    )
  })

  test('that rise equally high are neither first nor last', () => {
    expect(say(lines([[2000, 3, 3]]))).toBe(
      '2 lines from 2000 to 2000; at their highest points, all alike (3).',
    )
  })

  test('without any value say nothing', () => {
    expect(say(lines([[2000, null, null]]))).toBe('')
    expect(say(lines([]))).toBe('')
  })
})

test('rows of marks count what was said, not the years with a speech', () => {
  const spec: ChartSpec = {
    kind: 'marks',
    series: series('Lamp', 'Wick'),
    years: [2000, 2001],
    groups: [
      {
        id: 'xar',
        label: 'Arvania',
        rows: [
          { states: ['said', 'said'], sum: '' },
          { states: ['not-said', 'said'], sum: '' },
        ],
      },
      {
        id: 'xbe',
        label: 'Belmora',
        rows: [
          { states: ['not-said', 'no-speech'], sum: '' },
          { states: ['said', 'no-speech'], sum: '' },
        ],
      },
    ],
    year: 2000,
    onYear: nothing,
  }
  expect(say(spec)).toBe(
    '4 rows from 2000 to 2001; of full marks, most for Arvania, Lamp (2), least for Belmora, Lamp (0).',
  )
})

describe('piles', () => {
  const row = (label: string, stacks: readonly { at: number; count: number }[]) => ({
    id: label,
    label,
    sum: '',
    mark: 0,
    stacks,
  })

  test('are counted whole, and a place without a mark is no part of the range', () => {
    const spec: ChartSpec = {
      kind: 'stacks',
      rows: [
        row('A', [
          { at: -4, count: 0 },
          { at: -1, count: 2 },
        ]),
        row('B', [{ at: 3, count: 1 }]),
      ],
      scale: { from: -4, to: 4, ticks: [-4, 0, 4], label: (at) => `${at} steps` },
    }
    expect(say(spec)).toBe(
      '3 marks in 2 rows, from -1 steps to 3 steps; most for A (2), least for B (1).',
    )
  })

  test('of more than three with the same count are not named one by one', () => {
    const one = [{ at: 2000, count: 1 }]
    const spec: ChartSpec = {
      kind: 'stacks',
      rows: [row('A', [...one, ...one]), ...['B', 'C', 'D', 'E'].map((label) => row(label, one))],
      scale: { from: 2000, to: 2001, ticks: 'years' },
    }
    expect(say(spec)).toBe(
      '6 marks in 5 rows, from 2000 to 2000; most for A (2), least for 4 of them (1).',
    )
  })
})

test('a plane names the pair that is drawn nearest and the one farthest apart', () => {
  const point = (label: string, x: number, y: number) => ({
    id: label,
    label,
    x,
    y,
    sign: '',
    state: 'plain' as const,
    loose: false,
  })
  // A to B is 5, B to C 1, A to C about 5.1.
  const points = [point('A', 0, 0), point('B', 3, 4), point('C', 3, 5)]
  const plane = (some: typeof points): ChartSpec => ({
    kind: 'plane',
    points: some,
    unit: '1 step',
    onPoint: nothing,
  })
  expect(say(plane(points))).toBe('3 marks; drawn nearest are B and C, farthest apart A and C.')
  expect(say(plane(points.slice(0, 2)))).toBe('Two marks: A and B.')
  expect(say(plane([]))).toBe('')
})

test('a table of pairs counts each pair once, and what is not known is no low number', () => {
  const cell = (percent: number | null) => ({ percent, count: 4 })
  const spec: ChartSpec = {
    kind: 'pairs',
    labels: ['A', 'B', 'C'],
    cells: [
      [cell(100), cell(80), cell(null)],
      [cell(80), cell(100), cell(25)],
      [cell(null), cell(25), cell(100)],
    ],
    runs: [],
    pair: [1, 0],
    onPair: nothing,
  }
  expect(say(spec)).toBe(
    '2 of 3 pairs have a number: most for A and B (80%), least for B and C (25%).',
  )
})

describe('stances over time', () => {
  const point = (at: number, ...values: readonly number[]) => ({ at, values, sure: true })
  const tracks = (comparable: boolean): ChartSpec => ({
    kind: 'tracks',
    years: [2000, 2010],
    now: 2005,
    comparable,
    lanes: [
      // What comes after the chosen day is not its last word.
      { id: 'a', label: 'A', points: [point(2001, -2), point(2004, 1), point(2008, 2)], spans: [] },
      { id: 'b', label: 'B', points: [point(2002, -1)], spans: [] },
      // Members differ: on no one step, so neither high nor low.
      { id: 'c', label: 'C', points: [point(2003, -2, 2)], spans: [] },
      // Taken back.
      { id: 'd', label: 'D', points: [point(2001, 2), point(2003)], spans: [] },
    ],
  })

  test('on one question say who stands highest on the chosen day', () => {
    expect(say(tracks(true))).toBe(
      '7 marks on 4 lines, 2 of which changed their step; by the last mark, most for A (step 4 of 5), least for B (step 2 of 5).',
    )
  })

  test('on different questions set no line above another', () => {
    expect(say(tracks(false))).toBe('7 marks on 4 lines, 2 of which changed their step.')
  })
})

describe('a profile', () => {
  const profile = (sides: number, ...rows: readonly (readonly ProfileMark[])[]): ChartSpec => ({
    kind: 'profile',
    series: series('A', 'B').slice(0, sides),
    rows: [
      { id: 'h', label: 'Chapter', marks: [] },
      ...rows.map((marks, index) => ({ id: String(index), label: `Issue ${index}`, marks })),
    ],
  })

  test('says on which step most of its marks stand; silence is no step', () => {
    expect(say(profile(1, [[2]], [[2]], [[0]], ['silent']))).toBe(
      '3 of 4 issues have a mark on a step: most for step 5 of 5 (2), least for step 1 of 5, step 2 of 5, and step 4 of 5 (0).',
    )
    expect(say(profile(1, ['silent'], ['not-yet']))).toBe('None of 2 issues has a mark on a step.')
  })

  test('of two says how often they meet, and where they lie farthest apart', () => {
    expect(say(profile(2, [[2], [2]], [[-1], [2]], [[0], 'silent'], [[-2, 2], [1]]))).toBe(
      'On 2 of 4 issues both stand on one step, on 1 on the same; farthest apart on Issue 1 (3 steps).',
    )
    expect(say(profile(2, [[2], [2]]))).toBe(
      'On 1 of 1 issues both stand on one step, on 1 on the same.',
    )
    expect(say(profile(2, [[2], 'silent']))).toBe('On none of 1 issues do both stand on one step.')
  })
})

describe('votes', () => {
  const tally = (yes: number, abstain: number, no: number, absent: number) => ({
    yes,
    abstain,
    no,
    absent,
  })

  test('of one result are given whole', () => {
    const rows = [{ id: 'r', label: 'Plenary', tally: tally(5, 3, 2, 1) }]
    expect(say({ kind: 'shares', rows })).toBe('Plenary: 5 yes, 3 abstained, 2 no, 1 absent.')
  })

  test('of several are compared by their share, absences included as in the bar', () => {
    const rows = [
      { id: 'r', label: 'First', tally: tally(3, 0, 0, 1) },
      { id: 's', label: 'Second', tally: tally(4, 0, 16, 0) },
      { id: 'e', label: 'Empty', tally: tally(0, 0, 0, 0) },
    ]
    expect(say({ kind: 'shares', rows })).toBe(
      '3 bars; of yes as a share of each, most for First (75%), least for Second (20%).',
    )
  })

  test('on a map are counted by what was done', () => {
    const world = { width: 10, height: 5, areas: [], places: {} }
    const states = (['no', 'yes', 'yes', 'absent'] as const).map((place, index) => ({
      code: String(index),
      name: String(index),
      place,
      singled: false,
    }))
    expect(say({ kind: 'world', world, as: 'marks', states })).toBe(
      '4 states: Yes 2, No 1, and Absent 1.',
    )
    expect(say({ kind: 'world', world, as: 'marks', states: [] })).toBe('')
  })

  test('between two texts count only those who cast one both times', () => {
    const heads = ['R1', 'R2'] as const
    expect(
      say({
        kind: 'flow',
        heads,
        moves: [
          { from: 'yes', to: 'yes', count: 6 },
          { from: 'abstain', to: 'yes', count: 3 },
          { from: 'no', to: 'abstain', count: 1 },
          { from: 'yes', to: 'absent', count: 9 },
        ],
      }),
    ).toBe(
      'Of 10 states that voted both times 6 voted the same; the most frequent change is Abstained → Yes (3).',
    )
    expect(say({ kind: 'flow', heads, moves: [{ from: 'no', to: 'absent', count: 2 }] })).toBe(
      'Nobody voted both times.',
    )
  })
})
