// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseTheme,
  clockDigits,
  countsIn,
  goBack,
  goOn,
  goTo,
  isAtEnd,
  isNewer,
  placeClass,
  type Plan,
  type Presentation,
  presentationAt,
  restartClock,
  revealAll,
  revealedIn,
  revealTo,
  signed,
  timeLeft,
  toggleBlank,
  togglePause,
} from '../../src/domain/present'

/** Three steps: one that reveals two actors, one without, one that bears a word every object knows. */
const PLAN: Plan = [
  { id: 'hook', minutes: 5, reveals: 2 },
  { id: 'talk', minutes: 10, reveals: 0 },
  { id: 'constructor', minutes: 1, reveals: 1 },
]

const MINUTE = 60_000
const START = presentationAt('hook', 'one', 1000)
const shownIn = (state: Presentation): string => `${state.scene} ${revealedIn(state)}`

describe('going on and back', () => {
  it('skips an actor, or shows the next step before all actors are shown', () => {
    const seen = [START]
    while (!isAtEnd(seen.at(-1) ?? START, PLAN)) {
      seen.push(goOn(seen.at(-1) ?? START, PLAN, 2000))
    }
    expect(seen.map(shownIn)).toEqual([
      'hook 0',
      'hook 1',
      'hook 2',
      'talk 0',
      'constructor 0',
      'constructor 1',
    ])
  })

  it('does not come back the way it went', () => {
    let state = revealAll(goTo(revealAll(START, PLAN), 'constructor', 2000), PLAN)
    const seen = [shownIn(state)]
    for (let count = 0; count < 6; count += 1) {
      state = goBack(state, PLAN, 3000)
      seen.push(shownIn(state))
    }
    expect(seen).toEqual([
      'constructor 1',
      'constructor 0',
      'talk 0',
      'hook 2',
      'hook 1',
      'hook 0',
      'hook 0',
    ])
  })

  it('changes the step behind a dark screen', () => {
    const dark = toggleBlank(START)
    expect(dark.blank).toBe(true)
    expect(goOn(dark, PLAN, 2000)).toEqual(START)
    expect(goBack(dark, PLAN, 2000)).toEqual(START)
    expect(goTo(dark, 'talk', 2000)).toMatchObject({ scene: 'talk', blank: false })
  })

  it('reveals more than there is, or fewer than none', () => {
    expect(revealedIn(revealTo(START, PLAN, 99))).toBe(2)
    expect(revealTo(START, PLAN, -3)).toBe(START)
    // A plan may have become shorter since: what is revealed of it is taken back from its end.
    const shorter = PLAN.map((scene) => ({ ...scene, reveals: Math.min(scene.reveals, 1) }))
    expect(revealedIn(goBack(revealTo(START, PLAN, 2), shorter, 0))).toBe(0)
  })
})

describe('the clock', () => {
  it('begins before a step is first shown, or anew when it is shown again', () => {
    const later = goTo(START, 'talk', 1000 + 2 * MINUTE)
    const back = goTo(later, 'hook', 1000 + 3 * MINUTE)
    expect(timeLeft(START, 'hook', 5, 1000 + MINUTE)).toBe(4 * MINUTE)
    expect(timeLeft(later, 'talk', 10, 1000 + 2 * MINUTE)).toBe(10 * MINUTE)
    expect(timeLeft(back, 'hook', 5, 1000 + 7 * MINUTE)).toBe(-2 * MINUTE)
    expect(timeLeft(START, 'constructor', 1, 5000)).toBe(MINUTE)
    // Read a moment before it began: its whole time, not more.
    expect(timeLeft(START, 'hook', 5, 900)).toBe(5 * MINUTE)
  })

  it('runs on while it is stopped, or jumps when it goes on', () => {
    const stopped = togglePause(START, 1000 + MINUTE)
    expect(timeLeft(stopped, 'hook', 5, 1000 + 4 * MINUTE)).toBe(4 * MINUTE)
    const elsewhere = goTo(stopped, 'talk', 1000 + 3 * MINUTE)
    const running = togglePause(elsewhere, 1000 + 4 * MINUTE)
    expect(timeLeft(running, 'hook', 5, 1000 + 5 * MINUTE)).toBe(3 * MINUTE)
    // First shown while the clock stood: it had its whole time when the clock went on.
    expect(timeLeft(running, 'talk', 10, 1000 + 5 * MINUTE)).toBe(9 * MINUTE)
  })

  it('keeps the time that was used when a step begins again', () => {
    expect(timeLeft(restartClock(START, 9 * MINUTE), 'hook', 5, 10 * MINUTE)).toBe(4 * MINUTE)
    const stopped = restartClock(togglePause(START, 2000), 9 * MINUTE)
    expect(timeLeft(stopped, 'hook', 5, 10 * MINUTE)).toBe(5 * MINUTE)
  })

  it.each([
    [5 * MINUTE, '05:00'],
    [8 * MINUTE + 24_000, '08:24'],
    [8 * MINUTE + 23_001, '08:24'],
    [1, '00:01'],
    [0, '00:00'],
    [-999, '00:00'],
    [-70_000, '01:10'],
    [90 * MINUTE, '90:00'],
  ])('writes %i milliseconds otherwise than %s', (milliseconds, digits) => {
    expect(clockDigits(milliseconds)).toBe(digits)
  })
})

describe('what is kept by step', () => {
  it('finds counts where nobody has counted, even for a word that every object knows', () => {
    const state = goTo(START, 'constructor', 2000)
    expect(countsIn(state, 'constructor')).toBeNull()
    expect(revealedIn(state)).toBe(0)
    const counted = placeClass(state, 'constructor', { less: 9, middle: 12, more: 7 })
    expect(countsIn(counted, 'constructor')).toEqual({ less: 9, middle: 12, more: 7 })
    expect(countsIn(counted, 'hook')).toBeNull()
    expect(countsIn(placeClass(counted, 'constructor', null), 'constructor')).toBeNull()
  })
})

describe('two windows', () => {
  it('counts as a change what changes nothing', () => {
    expect(signed(START, chooseTheme(START, null), 'two')).toBe(START)
    expect(signed(START, goTo(START, 'talk', 2000), 'two')).toMatchObject({
      revision: 1,
      sender: 'two',
    })
  })

  it('takes an older state for the newer one', () => {
    const changed = signed(START, goTo(START, 'talk', 2000), 'two')
    expect(isNewer(changed, START)).toBe(true)
    expect(isNewer(START, changed)).toBe(false)
    // Opened later and untouched: it joins the one that was opened first.
    const opened = presentationAt('talk', 'zero', 5000)
    expect(isNewer(opened, START)).toBe(false)
    expect(isNewer(START, opened)).toBe(true)
    expect(isNewer(START, START)).toBe(false)
  })

  it('shows different things after the same messages in another order', () => {
    const change = fc.constantFrom<(state: Presentation) => Presentation>(
      (state) => goOn(state, PLAN, 2000),
      (state) => goBack(state, PLAN, 3000),
      (state) => goTo(state, 'talk', 4000),
      toggleBlank,
      (state) => togglePause(state, 5000),
      (state) => placeClass(state, 'hook', { less: 1, middle: 2, more: 3 }),
    )
    const windows = ['one', 'two', 'three']
    const event = fc.record({
      window: fc.nat({ max: windows.length - 1 }),
      change,
      // Which message is heard next, and by whom: any that is under way.
      hears: fc.array(fc.tuple(fc.nat(), fc.nat({ max: windows.length - 1 })), { maxLength: 3 }),
    })
    const heard = (own: Presentation, other: Presentation): Presentation =>
      isNewer(other, own) ? other : own
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 20 }), fc.nat(), (events, seed) => {
        const states = windows.map((id, index) => presentationAt('hook', id, 1000 + index))
        const sent: Presentation[] = [...states]
        for (const { window, change: make, hears } of events) {
          const before = states[window] ?? START
          const after = signed(before, make(before), windows[window] ?? '')
          states[window] = after
          sent.push(after)
          for (const [message, to] of hears) {
            states[to] = heard(states[to] ?? START, sent[message % sent.length] ?? START)
          }
        }
        // In the end each hears all, each in its own order, some twice.
        const ends = states.map((state, index) => {
          const turn = (seed + index) % sent.length
          const order = [...sent.slice(turn), ...sent.slice(0, turn), ...sent.toReversed()]
          return order.reduce(heard, state)
        })
        expect(ends[1]).toEqual(ends[0])
        expect(ends[2]).toEqual(ends[0])
      }),
    )
  })
})
