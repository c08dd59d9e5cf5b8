import { describe, expect, it } from 'vitest'
import type { Standing } from '../../src/domain/positions'
import { type Placed, sidesOf, spectrumOf } from '../../src/domain/spectrum'
import type { Actor, StepValue } from '../../src/domain/types'
import { actor, split, standsOn, withdrawn } from './builders'

const place = (id: string, standing: Standing, more: Partial<Actor> = {}): Placed => ({
  actor: actor(id, more),
  standing,
})

const silent: Standing = { kind: 'silent', reason: 'nothing-found', evidence: [] }

describe('the spectrum of an issue', () => {
  const spectrum = spectrumOf([
    place('a', standsOn(2)),
    place('b', standsOn(-2), { kind: 'industry' }),
    place('c', standsOn(0)),
    place('d', standsOn(2)),
    place('e', { kind: 'split', entry: split('2020', -2, 2) }),
    place('f', { kind: 'withdrawn', entry: withdrawn('2020') }),
    place('g', { kind: 'not-yet', first: '2030' }),
    place('h', silent),
    place('i', { kind: 'not-applicable' }),
  ])

  it('keeps kinds apart, in the order in which they first stand', () => {
    expect(spectrum.kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['state', 3],
      ['industry', 1],
    ])
  })

  it('puts actors on their steps from less to more, in their order', () => {
    const states = spectrum.kinds[0]?.steps.map(({ value, actors }) => [
      value,
      actors.map((one) => one.actor.id).join(),
    ])
    expect(states).toEqual([
      [-2, ''],
      [-1, ''],
      [0, 'c'],
      [1, ''],
      [2, 'a,d'],
    ])
  })

  it('counts nobody on a step who stands on none: silence is not the middle', () => {
    expect(spectrum.count).toBe(4)
    const apart = [
      spectrum.split,
      spectrum.withdrawn,
      spectrum.notYet,
      spectrum.silent,
      spectrum.notApplicable,
    ]
    expect(apart.map((all) => all.map((one) => one.actor.id).join())).toEqual([
      'e',
      'f',
      'g',
      'h',
      'i',
    ])
  })
})

describe('the two sides of an issue', () => {
  const values: readonly [string, StepValue][] = [
    ['a', -1],
    ['b', -2],
    ['c', 0],
    ['d', 1],
    ['e', 2],
    ['f', -1],
  ]
  const sides = sidesOf(
    [...values.map(([id, value]) => place(id, standsOn(value))), place('g', silent)],
    ['f', 'e'],
  )
  const ids = (all: readonly Placed[]): string => all.map((one) => one.actor.id).join()

  it('go by the sign of the step, chosen actors first and the rest in their order', () => {
    expect([ids(sides.less), ids(sides.middle), ids(sides.more)]).toEqual(['f,a,b', 'c', 'e,d'])
  })
})
