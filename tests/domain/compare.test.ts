// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bestEvidenced,
  byDisagreement,
  disagreementOf,
  matchesQuery,
  onlyDifferences,
  ownGroups,
  type Row,
  rowOf,
} from '../../src/domain/compare'
import type { Standing } from '../../src/domain/positions'
import type { StepValue } from '../../src/domain/types'
import { actor, evidence, idsOfRows, issue, row, split, standsOn, withdrawn } from './builders'

const TURNED = { [-2]: 2, [-1]: 1, 0: 0, 1: -1, 2: -2 } as const
const SILENT: Standing = { kind: 'silent', reason: 'not-researched', evidence: [] }

describe('disagreementOf', () => {
  it.each<[readonly StepValue[], number | null, number]>([
    [[], null, 0],
    // One value has no pair.
    [[2], null, 0],
    // One pair: |-2 - 2| = 4.
    [[-2, 2], 4, 4],
    [[1, 1], 0, 0],
    // Three pairs: |0-1| + |0-2| + |1-2| = 1 + 2 + 1 = 4; 4 / 3.
    [[0, 1, 2], 4 / 3, 2],
    // Three pairs: 0 + 4 + 4 = 8; 8 / 3.
    [[-2, -2, 2], 8 / 3, 4],
    // Six pairs: 4 at a distance of 4, 2 at 0: 16 / 6.
    [[-2, -2, 2, 2], 16 / 6, 4],
    // Six pairs: -2,-1: 1; -2,0: 2; -2,2: 4; -1,0: 1; -1,2: 3; 0,2: 2; 13 / 6.
    [[-2, -1, 0, 2], 13 / 6, 4],
  ])('of %j is %d, over a range of %d', (values, mean, range) => {
    const figures = disagreementOf(values)
    expect(figures.range).toBe(range)
    expect(figures.values).toBe(values.length)
    if (mean === null) expect(figures.mean).toBeNull()
    else expect(figures.mean).toBeCloseTo(mean, 12)
  })

  const steps = fc.array(fc.constantFrom<StepValue[]>(-2, -1, 0, 1, 2), {
    minLength: 2,
    maxLength: 12,
  })

  it('lies between 0 and 4, never above the range, and is 0 only where all agree', () => {
    fc.assert(
      fc.property(steps, (values) => {
        const { mean, range } = disagreementOf(values)
        expect(mean).toBeGreaterThanOrEqual(0)
        expect(mean).toBeLessThanOrEqual(range)
        expect(range).toBeLessThanOrEqual(4)
        expect(mean === 0).toBe(new Set(values).size === 1)
      }),
    )
  })

  it('does not depend on the order of the actors', () => {
    fc.assert(
      fc.property(
        steps.chain((values) =>
          fc.tuple(
            fc.constant(values),
            fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
          ),
        ),
        ([values, shuffled]) => {
          expect(disagreementOf(shuffled)).toEqual(disagreementOf(values))
        },
      ),
    )
  })

  it('is the same seen from the other end of the scale', () => {
    fc.assert(
      fc.property(steps, (values) => {
        const turned = values.map((value) => TURNED[value])
        expect(disagreementOf(turned)).toEqual(disagreementOf(values))
      }),
    )
  })
})

describe('rowOf', () => {
  it('leaves out splits, silences, withdrawn and missing stances, and never counts them as a middle', () => {
    const standings = [
      standsOn(2),
      { kind: 'split', entry: split('2021', -2, 2) },
      SILENT,
      { kind: 'withdrawn', entry: withdrawn('2021') },
      { kind: 'not-yet', first: '2030' },
      { kind: 'not-applicable' },
      null,
      standsOn(1),
    ] as const
    // Only 2 and 1 are left: |2 - 1| = 1. A middle of 0 would make it more.
    expect(rowOf(issue('lanterns'), standings, 8).disagreement).toEqual({
      mean: 1,
      range: 1,
      values: 2,
    })
  })

  it('does not count texts, which stand after the actors', () => {
    const standings = [standsOn(1), standsOn(1), standsOn(-2)]
    // Two actors agree; the text at -2 is a column, but no voice.
    const made = rowOf(issue('lanterns'), standings, 2)
    expect(made.disagreement).toEqual({ mean: 0, range: 0, values: 2 })
    expect(made.standings).toBe(standings)
  })

  it('has no figure where only texts are chosen', () => {
    expect(rowOf(issue('lanterns'), [standsOn(1), standsOn(-1)], 0).disagreement.mean).toBeNull()
  })
})

/** A row of so many values, with so many passages read. */
const readRow = (id: string, values: number, read: number): Row => {
  const standings = Array.from({ length: values }, (_, index) =>
    standsOn(0, {
      evidence: index === 0 ? Array.from({ length: read }, () => evidence('speech')) : [],
    }),
  )
  return rowOf(issue(id), standings, values)
}

describe('bestEvidenced', () => {
  it('ranks by the number of values, then by the number of passages read', () => {
    const rows = [
      readRow('two-values', 2, 9),
      readRow('three-values-one-read', 3, 1),
      readRow('three-values-two-read', 3, 2),
    ]
    expect(idsOfRows(bestEvidenced(rows, 1))).toEqual(['three-values-two-read'])
    // Chosen: the two with three values. Shown in the order of the file.
    expect(idsOfRows(bestEvidenced(rows, 2))).toEqual([
      'three-values-one-read',
      'three-values-two-read',
    ])
  })

  it('does not count what is only reported', () => {
    const reported = rowOf(
      issue('reported'),
      [standsOn(0, { evidence: [evidence('a', 'reported'), evidence('b', 'reported')] })],
      1,
    )
    expect(idsOfRows(bestEvidenced([reported, readRow('read', 1, 1)], 1))).toEqual(['read'])
  })

  it('keeps the order of the file between equals, and in what it answers', () => {
    const rows = ['d', 'b', 'a', 'c'].map((id) => readRow(id, 1, 1))
    expect(idsOfRows(bestEvidenced(rows, 2))).toEqual(['d', 'b'])
    const mixed = [readRow('low', 1, 0), readRow('mid', 1, 1), readRow('top', 2, 0)]
    // By rank: top, mid, low. The two best in the order of the file: mid, top.
    expect(idsOfRows(bestEvidenced(mixed, 2))).toEqual(['mid', 'top'])
  })

  it('answers with all rows where there are fewer, and with the very rows', () => {
    const rows = [readRow('a', 1, 0), readRow('b', 2, 0)]
    expect(bestEvidenced(rows, 10)).toEqual(rows)
    expect(bestEvidenced([], 10)).toEqual([])
  })
})

describe('onlyDifferences', () => {
  it('keeps rows in which two actors stand a step or more apart', () => {
    const rows = [row('same', [1, 1]), row('one-step', [0, 1]), row('alone', [2]), row('none', [])]
    expect(idsOfRows(onlyDifferences(rows))).toEqual(['one-step'])
  })
})

describe('byDisagreement', () => {
  it('puts the most first, and last what has no figure, agreement included before it', () => {
    const rows = [
      row('alone', [2]),
      row('agree', [1, 1]),
      row('apart', [-2, 2]),
      row('none', []),
      row('near', [0, 1]),
    ]
    // apart 4, near 1, agree 0; then those without a figure in their own order.
    expect(idsOfRows(byDisagreement(rows))).toEqual(['apart', 'near', 'agree', 'alone', 'none'])
  })

  it('leaves equals in their order, also where the figures rest on different numbers of values', () => {
    // Means: 1 (one pair); (0 + 1 + 1) / 3 = 2 / 3 twice; (2 * 0 + 4 * 1) / 6 = 2 / 3.
    const rows = [
      row('b', [0, 0, 1]),
      row('a', [1, 2, 2]),
      row('c', [0, 0, 1, 1]),
      row('d', [1, 0]),
    ]
    expect(idsOfRows(byDisagreement(rows))).toEqual(['d', 'b', 'a', 'c'])
  })
})

describe('matchesQuery', () => {
  const lanterns = issue('lanterns', {
    title: 'Réach of “lantern” offences',
    termOfArt: 'actus lucernae',
    question: 'Which uses of the state’s lanterns should be crimes?',
    why: 'Unfindable reason.',
    frames: {
      safety: { question: 'How far must SIGNALS be protected?', threat: 'Unfindable threat' },
      order: { question: 'Où commence le désordre?' },
    },
    steps: [
      { value: -2, label: 'Broken glass only', meaning: 'Unfindable meaning.' },
      { value: 2, label: 'Any use — re-use too', meaning: 'Unfindable meaning.' },
    ],
  })

  it.each([
    ['', 'nothing asked'],
    ['  \t ', 'only blanks'],
    ['lantern', 'title'],
    ['LUCERNAE', 'term of art, other case'],
    ['crimes', 'question'],
    ['signals', 'question of a frame'],
    ['ou desordre', 'question of another frame, without its accents'],
    ['RÉACH', 'accents typed'],
    ['Re\u0301ach', 'accents typed in two parts'],
    ['reach', 'accents not typed'],
    ['glass', 'label of a step'],
    ['glass lucernae  signals', 'several words from different places'],
    ["state's", 'a straight apostrophe for a printed one'],
    ['"lantern"', 'straight quotes for printed ones'],
    ['re‑use - too', 'another hyphen, and a hyphen for a dash'],
    ['lan\u00ADtern', 'a soft hyphen pasted along'],
    ['ｌａｎｔｅｒｎ', 'full-width letters'],
  ])('finds %j: %s', (query) => {
    expect(matchesQuery(lanterns, query)).toBe(true)
  })

  it.each([
    ['glass harbour', 'one of two words is nowhere'],
    ['onlyany', 'not across the end of a label'],
    ['unfindable', 'reasons, threats and meanings are not searched'],
    ['.*', 'no pattern'],
    ['undefined', 'an absent field is no text'],
  ])('does not find %j: %s', (query) => {
    expect(matchesQuery(lanterns, query)).toBe(false)
  })

  it('finds nothing of an absent term of art', () => {
    expect(matchesQuery(issue('plain'), 'undefined')).toBe(false)
  })
})

describe('ownGroups', () => {
  const [one, two] = [actor('xar', { isoAlpha3: 'XAR' }), actor('xbe', { isoAlpha3: 'XBE' })]
  const desk = actor('open-desk', { kind: 'industry' })

  it('finds a member by its code and by its id', () => {
    const league = actor('league', { kind: 'state-group', members: ['XAR', 'open-desk', 'XCO'] })
    expect(ownGroups([one, two, desk, league])).toEqual([
      { member: one, group: league },
      { member: desk, group: league },
    ])
  })

  it('finds nothing where the group or the member is not chosen', () => {
    const league = actor('league', { kind: 'state-group', members: ['XAR'] })
    expect(ownGroups([one, two])).toEqual([])
    expect(ownGroups([two, league])).toEqual([])
  })

  it('does not take a missing code for a missing code, nor a group for its own member', () => {
    const odd = actor('odd', { kind: 'state-group', members: ['odd', 'undefined'] })
    expect(ownGroups([odd, desk])).toEqual([])
  })
})
