// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkedOf, markOf } from '../../src/domain/mark'
import type { Standing } from '../../src/domain/positions'
import { coded, evidence, split, standsOn, withdrawn } from './builders'

const [read, reported] = [evidence('speech', 'read'), evidence('paper', 'reported')]

describe('checkedOf', () => {
  it('is read as soon as one passage was read', () => {
    expect(checkedOf([reported, read])).toBe('read')
    expect(checkedOf([reported, reported])).toBe('reported')
    expect(checkedOf([])).toBeNull()
  })
})

describe('markOf', () => {
  it.each([
    // Filled needs both: some evidence read, and confidence not low.
    ['high', [read], 'filled'],
    ['medium', [read], 'filled'],
    ['medium', [reported, read], 'filled'],
    ['low', [read], 'hollow'],
    ['high', [reported], 'hollow'],
    ['high', [], 'hollow'],
    ['low', [reported], 'hollow'],
  ] as const)('draws confidence %s over %j as %s', (confidence, passages, fill) => {
    expect(markOf(standsOn(0, { confidence, evidence: passages }))).toEqual({
      shape: 'dot',
      fill,
      value: 0,
      old: false,
    })
  })

  it('does not take the evidence of a red line for that of the step', () => {
    const standing = standsOn(2, { evidence: [reported], redLine: [read] })
    expect(markOf(standing)).toMatchObject({ fill: 'hollow' })
  })

  it('fades what is old', () => {
    const standing: Standing = { kind: 'coded', entry: coded('2001', -2), old: true, moved: null }
    expect(markOf(standing)).toEqual({ shape: 'dot', fill: 'filled', value: -2, old: true })
  })

  it('joins the steps of a split, each once, from less to more', () => {
    // As text, -1 would come before -2: the order is that of numbers.
    expect(markOf({ kind: 'split', entry: split('2021', 2, -1, 2, -2) })).toEqual({
      shape: 'joined',
      values: [-2, -1, 2],
    })
  })

  it.each<[Standing, string]>([
    [{ kind: 'silent', reason: 'declined', evidence: [read] }, 'dashed'],
    [{ kind: 'silent', reason: 'text', evidence: [] }, 'dashed'],
    [{ kind: 'withdrawn', entry: withdrawn('2021') }, 'dotted'],
    [{ kind: 'not-yet', first: '2021' }, 'dotted'],
    [{ kind: 'not-applicable' }, 'none'],
  ])('draws what has no value without a step: %j', (standing, shape) => {
    expect(markOf(standing)).toEqual({ shape })
  })
})
