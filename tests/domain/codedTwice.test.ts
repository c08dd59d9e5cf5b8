// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  codableAgreement,
  codedTwiceOf,
  differs,
  moved,
  provisionsCodedTwice,
  stepAgreement,
} from '../../src/domain/codedTwice'
import type { Coding } from '../../src/domain/types'
import { coded, evidence, split, withdrawn } from './builders'

const coding = (
  first: Coding['first'],
  second: Coding['second'],
  decided: Coding['decided'] = first,
): Coding => ({ first, second, decided })

describe('what was coded twice', () => {
  it('is found in histories and silences, with the day from which each stance holds', () => {
    const positions = [
      {
        issue: 'a',
        history: [
          coded('2010', 1, { coding: coding(1, 2) }),
          coded('2020', 2),
          split('2021', -1, 1),
          withdrawn('2022'),
        ],
      },
      { issue: 'b', silent: 'nothing-found' as const, coding: coding('silent', 'silent') },
      { issue: 'c', silent: 'not-researched' as const },
      {
        issue: 'd',
        history: [coded('2010', 1)],
        removed: [{ from: '2015', coding: coding(2, 'silent', 'silent') }],
      },
    ]
    expect(codedTwiceOf('xar', positions)).toEqual([
      { holder: 'xar', issue: 'a', from: '2010', coding: coding(1, 2) },
      { holder: 'xar', issue: 'b', from: null, coding: coding('silent', 'silent') },
      { holder: 'xar', issue: 'd', from: '2015', coding: coding(2, 'silent', 'silent') },
    ])
  })

  it('is found in texts', () => {
    const base = { article: '1', summary: 'Says so.', evidence: [evidence('text')] }
    const provisions = [
      { ...base, issue: 'a', value: 1 as const, coding: coding(1, 1) },
      { ...base, issue: 'b', value: 0 as const },
    ]
    expect(provisionsCodedTwice('accord', provisions)).toEqual([
      { holder: 'accord', issue: 'a', from: null, coding: coding(1, 1) },
    ])
  })
})

describe('the agreement of two codings', () => {
  // Steps: same, same, one apart; then codable against silent, silent twice, and a split.
  const codings = [
    coding(-2, -2),
    coding(2, 2),
    coding(1, 2),
    coding(0, 'silent'),
    coding('silent', 'silent'),
    coding('split', 1),
  ]

  it('on the step counts only what both found to state one', () => {
    const { units, same, alpha, interval } = stepAgreement(codings)
    expect([units, same, interval]).toEqual([3, 2, null])
    // Uses: -2 twice, 1 once, 2 three times, six in all. Squared differences: 1-2 (4 - 2)² = 4,
    // -2-1 (3 - 1.5)² = 2.25, -2-2 (6 - 2.5)² = 12.25. Expected: 1·3·4 + 2·1·2.25 + 2·3·12.25 = 90.
    // Alpha: 1 - 5·4/90.
    expect(alpha).toBeCloseTo(1 - 20 / 90, 10)
  })

  it('on whether a step is stated counts all, a split as one that is', () => {
    const { units, same, alpha } = codableAgreement(codings)
    expect([units, same]).toEqual([6, 5])
    // Uses: silent three times, codable nine times. Alpha: 1 - 11·1/(3·9).
    expect(alpha).toBeCloseTo(1 - 11 / 27, 10)
  })
})

describe('a pair of codings', () => {
  const pair = (of: Coding) => ({ holder: 'xar', issue: 'a', from: null, coding: of })

  it('differs where the second is not the first, and has moved where the first was given up', () => {
    expect([differs(pair(coding(1, 1))), moved(pair(coding(1, 1)))]).toEqual([false, false])
    expect([differs(pair(coding(1, 2))), moved(pair(coding(1, 2, 1)))]).toEqual([true, false])
    expect(moved(pair(coding(1, 2, 2)))).toBe(true)
  })
})
