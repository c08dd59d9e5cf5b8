import { afterEach, describe, expect, it } from 'vitest'
import {
  countsIn,
  goOn,
  goTo,
  placeClass,
  type Plan,
  revealedIn,
} from '../../../src/domain/present'
import {
  createSession,
  type Session,
  type SessionServices,
} from '../../../src/features/present/session'
import type { Wire } from '../../../src/features/present/wire'

const PLAN: Plan = [
  { id: 'hook', minutes: 5, reveals: 1 },
  { id: 'talk', minutes: 10, reveals: 0 },
]
const knows = (scene: string): boolean => PLAN.some(({ id }) => id === scene)

/** Wires that hear one another at once, as windows of one browser do. */
function playground() {
  const hearing = new Map<Wire, (message: unknown) => void>()
  /** What is on its way; null where it arrives at once. */
  let held: (() => void)[] | null = null
  const openWire = (): Wire => {
    const wire: Wire = {
      kind: 'broadcast',
      post: (message) => {
        for (const [other, hear] of hearing) {
          if (other === wire) continue
          const arrive = (): void => hear(structuredClone(message))
          if (held === null) arrive()
          else held.push(arrive)
        }
      },
      listen: (hear) => hearing.set(wire, hear),
      meet: () => undefined,
      close: () => hearing.delete(wire),
    }
    return wire
  }
  return {
    openWire,
    shout: (message: unknown) => [...hearing.values()].map((hear) => hear(message)),
    hold: () => {
      held = []
    },
    release: () => {
      const all = held ?? []
      held = null
      for (const arrive of all) arrive()
    },
  }
}

type Kept = NonNullable<SessionServices['storage']> & { readonly all: Map<string, string> }

function storage(): Kept {
  const all = new Map<string, string>()
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  }
}

const ends: (() => void)[] = []
let ids = 0
let time = 1000

interface Opened {
  readonly session: Session
  readonly end: () => void
  readonly scene: () => string
}

function opened(
  openWire: SessionServices['openWire'],
  kept: SessionServices['storage'],
  role: 'stage' | 'teacher' = 'stage',
  scene = 'hook',
): Opened {
  const clock = { now: () => time, every: () => () => undefined }
  const newId = (): string => {
    ids += 1
    return `window-${ids}`
  }
  const place = { name: 'first-look-full', role, scene }
  const session = createSession(place, { clock, openWire, storage: kept, newId })
  const end = session.start(knows)
  ends.push(end)
  return { session, end, scene: () => session.store.getState().shown.scene }
}

afterEach(() => {
  for (const end of ends.splice(0)) end()
})

describe('two windows of one lesson', () => {
  it('show different steps', () => {
    const { openWire } = playground()
    const stage = opened(openWire, storage())
    const teacher = opened(openWire, storage(), 'teacher')
    stage.session.act((before, now) => goOn(before, PLAN, now))
    expect(revealedIn(teacher.session.store.getState().shown)).toBe(1)
    teacher.session.act((before, now) => goOn(before, PLAN, now))
    expect([stage.scene(), teacher.scene()]).toEqual(['talk', 'talk'])
    expect(stage.session.store.getState().shown).toEqual(teacher.session.store.getState().shown)
  })

  it.each(['stage', 'teacher'] as const)(
    'lose what is changed in both at the same moment, the %s opened first',
    (first) => {
      const { openWire, hold, release } = playground()
      const one = opened(openWire, storage(), first)
      const other = opened(openWire, storage(), first === 'stage' ? 'teacher' : 'stage')
      hold()
      one.session.act((before) => placeClass(before, 'hook', { less: 9, middle: 0, more: 0 }))
      other.session.act((before, now) => goOn(before, PLAN, now))
      release()
      for (const { session } of [one, other]) {
        const { shown } = session.store.getState()
        expect(countsIn(shown, 'hook')).toEqual({ less: 9, middle: 0, more: 0 })
        expect(revealedIn(shown)).toBe(1)
      }
      expect(one.session.store.getState().shown).toEqual(other.session.store.getState().shown)
    },
  )

  it('begin the clock anew when the teacher’s window is opened', () => {
    const { openWire } = playground()
    const stage = opened(openWire, storage())
    time += 60_000
    opened(openWire, storage(), 'teacher')
    expect(stage.session.store.getState().shown.since).toEqual({ hook: time - 60_000 })
  })

  it('do not know of each other, or think the other is there when it is gone', () => {
    const { openWire } = playground()
    const stage = opened(openWire, storage())
    const teacher = opened(openWire, storage(), 'teacher')
    const roles = (one: Opened) => one.session.store.getState().others.map(({ role }) => role)
    expect([roles(stage), roles(teacher)]).toEqual([['teacher'], ['stage']])
    stage.end()
    expect(roles(teacher)).toEqual([])
  })

  it('forget the step when one is reloaded: the other answers, or its own storage', () => {
    const { openWire } = playground()
    const teacher = opened(openWire, storage(), 'teacher')
    teacher.session.act((before, now) => goTo(before, 'talk', now))
    // Nothing kept, as where a browser refuses: it had been at the step that its address names.
    const again = opened(openWire, null, 'teacher', 'hook')
    expect(again.scene()).toBe('talk')
    const kept = storage()
    const alone = opened(playground().openWire, kept)
    alone.session.act((before, now) => goOn(before, PLAN, now))
    const copy = storage()
    for (const [key, value] of kept.all) copy.setItem(key, value)
    const reloaded = opened(playground().openWire, copy)
    expect(revealedIn(reloaded.session.store.getState().shown)).toBe(1)
  })

  it('fight over the step when a second projector is opened at another one', () => {
    const { openWire } = playground()
    const first = opened(openWire, storage())
    first.session.act((before, now) => goOn(before, PLAN, now))
    const second = opened(openWire, storage(), 'stage', 'talk')
    expect([first.scene(), second.scene()]).toEqual(['talk', 'talk'])
    first.session.act((before, now) => goTo(before, 'hook', now))
    expect([first.scene(), second.scene()]).toEqual(['hook', 'hook'])
    // What the first one had revealed is not lost.
    expect(revealedIn(second.session.store.getState().shown)).toBe(1)
  })

  it('believe what is no message of theirs, or a step that the lesson does not have', () => {
    const { openWire, shout } = playground()
    const stage = opened(openWire, storage())
    const { shown } = stage.session.store.getState()
    const head = { app: 'treaty-lens-present', from: 'x', role: 'teacher', kind: 'state', to: null }
    const state = { ...shown, revision: 9, scene: 'talk' }
    shout({ ...head, lesson: 'other-full', state })
    shout({ ...head, lesson: 'first-look-full', state: { ...state, scene: 'nowhere' } })
    shout({ ...head, lesson: 'first-look-full', state: { ...state, blank: 'yes' } })
    expect(stage.scene()).toBe('hook')
    shout({ ...head, lesson: 'first-look-full', state })
    expect(stage.scene()).toBe('talk')
  })

  it('leave a trace in the storage', () => {
    const kept = storage()
    const stage = opened(playground().openWire, kept)
    stage.session.act((before, now) => goOn(before, PLAN, now))
    expect(kept.all.size).toBe(1)
    stage.end()
    expect(kept.all.size).toBe(0)
  })

  it('cannot do without a storage', () => {
    const refused = {
      getItem: () => {
        throw new Error('refused')
      },
      setItem: () => {
        throw new Error('refused')
      },
      removeItem: () => {
        throw new Error('refused')
      },
    }
    const stage = opened(playground().openWire, refused)
    stage.session.act((before, now) => goTo(before, 'talk', now))
    expect(stage.scene()).toBe('talk')
  })
})
