import { describe, expect, it } from 'vitest'
import type { Standing } from '../../../src/domain/positions'
import { rowsCsv, type RowsOnScreen } from '../../../src/features/compare/rowsCsv'
import { evidence, issue, split, standsOn, withdrawn } from '../../domain/builders'
import { readCsv } from '../../support/readCsv'

const STEPS = [
  { value: -2, label: 'None', meaning: '' },
  { value: 2, label: 'All', meaning: '' },
] as const

function cellsFor(standing: Standing | null, more: Partial<RowsOnScreen> = {}) {
  const [header = [], line = [], ...rest] = readCsv(
    rowsCsv({
      view: 'https://example.org/compare?actors=xar',
      dataset: { id: 'lantern-talks', version: '1.2.0' },
      day: '2026-06-30',
      frame: 'neutral',
      columns: [{ id: 'xar', name: 'Arvania' }],
      rows: [
        {
          issue: issue('offences', { title: 'Offences', steps: STEPS }),
          standings: [standing],
          disagreement: { mean: null, range: 0, values: 0 },
        },
      ],
      stateWords: (one) => (one === null ? 'Refused' : `State ${one.kind}`),
      ...more,
    }),
  )
  expect(rest).toEqual([])
  return Object.fromEntries(header.map((name, index) => [name, line[index]]))
}

describe('the rows as CSV', () => {
  it('say of each cell the view, the data and the day, and all that the cell shows', () => {
    const standing = standsOn(-2, {
      summary: '=Wants "none", or\nfew.',
      evidence: [evidence('speech'), evidence('speech'), evidence('paper', 'reported')],
      redLine: [evidence('letter')],
    })
    expect(cellsFor(standing)).toEqual({
      view: 'https://example.org/compare?actors=xar',
      dataset: 'lantern-talks',
      version: '1.2.0',
      as_of: '2026-06-30',
      issue_id: 'offences',
      issue: 'Offences',
      frame: 'neutral',
      question: 'What should be done?',
      actor_id: 'xar',
      actor: 'Arvania',
      state: 'State coded',
      value: '-2',
      step: 'None',
      summary: '\'=Wants "none", or\nfew.',
      from: '2020',
      confidence: 'high',
      checked: 'read',
      sources: 'speech;paper;letter',
      red_line: 'true',
    })
  })

  it.each<[Standing | null, Record<string, string>]>([
    [null, { state: 'Refused', from: '' }],
    [
      { kind: 'silent', reason: 'nothing-found', searched: 'All of it.', evidence: [] },
      { state: 'State silent', summary: 'All of it.', checked: '' },
    ],
    [
      { kind: 'not-yet', first: '2024' },
      { state: 'State not-yet', from: '' },
    ],
    [{ kind: 'not-applicable' }, { state: 'State not-applicable' }],
    [
      { kind: 'withdrawn', entry: withdrawn('2023') },
      { state: 'State withdrawn', summary: 'Took the proposal back.', from: '2023' },
    ],
    [
      { kind: 'split', entry: split('2024', -2, 2) },
      { summary: 'Part 0: None. Stands on -2. / Part 1: All. Stands on 2.', from: '2024' },
    ],
  ])('leave the value empty where there is none: %j', (standing, cells) => {
    expect(cellsFor(standing)).toMatchObject({
      value: '',
      step: '',
      confidence: '',
      red_line: '',
      ...cells,
    })
  })

  it('ask in the words of the frame', () => {
    const framed = issue('offences', { frames: { content: { question: 'And content?' } } })
    const rows = [
      { issue: framed, standings: [null], disagreement: { mean: null, range: 0, values: 0 } },
    ]
    expect(cellsFor(null, { frame: 'content', rows })).toMatchObject({
      frame: 'content',
      question: 'And content?',
    })
  })

  it('hold a line for each column of each row', () => {
    const row = {
      issue: issue('one'),
      standings: [],
      disagreement: { mean: null, range: 0, values: 0 },
    }
    const text = rowsCsv({
      view: '',
      dataset: { id: 'x', version: '1.0.0' },
      day: '2026-06-30',
      frame: 'neutral',
      columns: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      rows: [row, row],
      stateWords: () => '',
    })
    expect(readCsv(text)).toHaveLength(5)
  })
})
