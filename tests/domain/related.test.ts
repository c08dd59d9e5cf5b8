import { describe, expect, it } from 'vitest'
import { namesNumber, termsIn, votesOn } from '../../src/domain/related'
import type { HistoryEvent, Position, Resolution, Term } from '../../src/domain/types'
import { coded, evidence, issue } from './builders'

const resolution = (id: string, symbol: string, ...sources: readonly string[]): Resolution => ({
  id,
  symbol,
  title: id,
  date: '2019-12-27',
  track: 'crime',
  sponsors: [],
  method: 'recorded',
  summary: '',
  sources,
})

const event = (id: string, summary: string, ...sources: readonly string[]): HistoryEvent => ({
  id,
  date: '2020',
  title: id,
  summary,
  track: 'crime',
  actors: [],
  issues: ['offences'],
  instruments: [],
  sources,
})

const term = (text: string): Term => ({
  id: text,
  text,
  language: 'en',
  usedBy: [],
  definition: '',
  layers: [],
  firstSeen: { date: '2020', source: 'speech' },
  sources: [],
})

const citing = (source: string, pinpoint: string, on = 'offences'): readonly Position[] => [
  { issue: on, history: [coded('2020', 1, { evidence: [{ ...evidence(source), pinpoint }] })] },
]

describe('naming a resolution', () => {
  it.each([
    ['X/RES/74/247, 27 December 2019: no', true],
    ['Resolution 74/247 opened the talks', true],
    ['174/247', false],
    ['74/2471', false],
    ['74/247/2', false],
    ['12/74/2 and then 74/247.', true],
    ['nothing', false],
  ])('“%s”: %s', (text, is) => {
    expect(namesNumber(text, 'X/RES/74/247')).toBe(is)
  })
})

describe('the resolutions that touch an issue', () => {
  const all = [
    resolution('one', 'X/RES/1/10', 'list-of-votes', 'text-of-one'),
    resolution('two', 'X/RES/2/20', 'list-of-votes', 'text-of-two'),
  ]
  const found = (
    positions: ReadonlyMap<string, readonly Position[]>,
    events: readonly HistoryEvent[] = [],
  ): readonly (readonly unknown[])[] =>
    votesOn('offences', all, events, positions).map((vote) => [
      vote.resolution.id,
      vote.citedBy,
      vote.events.map(({ id }) => id),
    ])

  it('are those that evidence names by number or whose own source it cites', () => {
    const positions = new Map([
      ['a', citing('list-of-votes', 'X/RES/2/20: yes')],
      ['b', citing('text-of-one', 'paragraph 3')],
      ['c', citing('text-of-one', 'paragraph 3', 'another issue')],
    ])
    expect(found(positions)).toEqual([
      ['one', ['b'], []],
      ['two', ['a'], []],
    ])
  })

  it('are not tied by a source that lists the votes on several', () => {
    expect(found(new Map([['a', citing('list-of-votes', 'page 3')]]))).toEqual([])
  })

  it('are those that an event on the issue names', () => {
    const events = [event('e', 'Resolution 1/10 was adopted.'), event('f', 'Talk.', 'text-of-two')]
    expect(found(new Map(), events)).toEqual([
      ['one', [], ['e']],
      ['two', [], ['f']],
    ])
  })
})

describe('the terms of an issue', () => {
  const about = issue('signals', {
    title: 'False signals',
    question: 'What is lamp safety, and whose?',
  })

  it('stand in its words whole, in any case, and not across two sentences', () => {
    const terms = [term('Lamp safety'), term('lamp'), term('lam'), term('signals what')]
    expect(termsIn(about, terms).map(({ text }) => text)).toEqual(['Lamp safety', 'lamp'])
  })
})
