// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { countRests, restsOn } from '../../src/domain/rests'
import type { Position, Provision } from '../../src/domain/types'
import { coded, evidence } from './builders'

const positions: readonly Position[] = [
  {
    issue: 'a',
    history: [
      coded('2010', -1, { evidence: [evidence('speech'), evidence('speech'), evidence('press')] }),
      coded('2020', 1, { evidence: [evidence('letter')], redLine: [evidence('speech')] }),
    ],
  },
  { issue: 'b', silent: 'declined', evidence: [evidence('press')] },
  { issue: 'c', silent: 'not-researched' },
]

const provisions: readonly Provision[] = [
  { issue: 'a', article: '1', value: 1, summary: 'x', evidence: [evidence('text')] },
  {
    issue: 'b',
    article: '2',
    summary: 'x',
    evidence: [evidence('text')],
    split: [{ label: 'one', value: 1, summary: 'x', evidence: [evidence('annex')] }],
  },
]

const rests = restsOn(new Map([['xar', positions]]), new Map([['accord', provisions]]))

describe('what rests on a source', () => {
  it('are the dated stances that cite it, each once, red lines included', () => {
    expect(rests.get('speech')).toEqual([{ column: 'xar', issue: 'a', kind: 'stances', count: 2 }])
    expect(rests.get('letter')).toEqual([{ column: 'xar', issue: 'a', kind: 'stances', count: 1 }])
  })

  it('can be a silence, which is no stance', () => {
    expect(rests.get('press')).toEqual([
      { column: 'xar', issue: 'a', kind: 'stances', count: 1 },
      { column: 'xar', issue: 'b', kind: 'silence', count: 1 },
    ])
    expect(countRests(rests.get('press') ?? [])).toEqual({ stances: 1, silence: 1, provision: 0 })
  })

  it('can be provisions of a text, those in parts included', () => {
    expect(countRests(rests.get('text') ?? [])).toEqual({ stances: 0, silence: 0, provision: 2 })
    expect(rests.get('annex')).toEqual([
      { column: 'accord', issue: 'b', kind: 'provision', count: 1 },
    ])
  })

  it('is nothing for a source that nobody cites', () => {
    expect(rests.get('nowhere')).toBeUndefined()
    expect(countRests([])).toEqual({ stances: 0, silence: 0, provision: 0 })
  })
})
