// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { standingsOfActor, standingsOfText } from '../../src/domain/standings'
import type { Position, Provision } from '../../src/domain/types'
import { actor, coded, evidence, instrument, issue } from './builders'

const ISSUES = [issue('lanterns'), issue('bells'), issue('flags', { appliesTo: ['industry'] })]
const ACTOR = actor('xar')
const TEXT = instrument('accord', { adopted: '2021-06-15' })

const positions = (): readonly Position[] => [
  { issue: 'bells', silent: 'nothing-found', searched: 'All of it.' },
  { issue: 'lanterns', history: [coded('2021', 1)] },
]
const provisions = (): readonly Provision[] => [
  { issue: 'bells', article: '2', value: -1, summary: 'So.', evidence: [evidence('accord-text')] },
]

describe('standingsOfActor', () => {
  it('has each issue in the order of the issues, also what the file leaves out', () => {
    const standings = standingsOfActor(positions(), ISSUES, ACTOR, '2022-01-01')
    expect([...standings].map(([id, { kind }]) => [id, kind])).toEqual([
      ['lanterns', 'coded'],
      ['bells', 'silent'],
      ['flags', 'not-applicable'],
    ])
  })

  it('answers with the very same map for the same file and day, so that nothing is drawn again', () => {
    const file = positions()
    const first = standingsOfActor(file, ISSUES, ACTOR, '2022-01-01')
    expect(standingsOfActor(file, ISSUES, ACTOR, '2022-01-01')).toBe(first)
  })

  it('is made anew for another day, another file, other issues and another actor', () => {
    const file = positions()
    const first = standingsOfActor(file, ISSUES, ACTOR, '2022-01-01')
    const earlier = standingsOfActor(file, ISSUES, ACTOR, '2020-12-31')
    // The entry of “2021” begins on 2021-01-01.
    expect(first.get('lanterns')?.kind).toBe('coded')
    expect(earlier.get('lanterns')?.kind).toBe('not-yet')
    expect(standingsOfActor(positions(), ISSUES, ACTOR, '2020-12-31')).not.toBe(earlier)
    const fewer = standingsOfActor(file, [issue('bells')], ACTOR, '2020-12-31')
    expect([...fewer.keys()]).toEqual(['bells'])
    const industry = actor('xbe', { kind: 'industry' })
    expect(standingsOfActor(file, ISSUES, industry, '2020-12-31').get('flags')?.kind).toBe('silent')
  })
})

describe('standingsOfText', () => {
  it('has each issue, and remembers its map for a day', () => {
    const file = provisions()
    const first = standingsOfText(file, ISSUES, TEXT, '2022-01-01')
    expect([...first].map(([id, { kind }]) => [id, kind])).toEqual([
      ['lanterns', 'silent'],
      ['bells', 'coded'],
      ['flags', 'silent'],
    ])
    expect(standingsOfText(file, ISSUES, TEXT, '2022-01-01')).toBe(first)
    const before = standingsOfText(file, ISSUES, TEXT, '2021-06-14')
    expect(before.get('bells')).toEqual({ kind: 'not-yet', first: '2021-06-15' })
  })
})
