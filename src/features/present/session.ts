/** One window of a presentation: its state, kept in step with the other windows and over a reload. No React. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { decodeMessage, decodePresentation, type PresentRole } from '../../data/presentMessages'
import { goTo, isNewer, type Presentation, presentationAt, signed } from '../../domain/present'
import type { Clock } from './clock'
import type { Wire } from './wire'

/** What a session needs of a browser; handed in, so that a test can play two windows. */
export interface SessionServices {
  readonly clock: Clock
  readonly openWire: (name: string) => Wire
  /** Where the state outlives a reload; null where the browser refuses. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null
  /** A name for this window that no other has. */
  readonly newId: () => string
}

export interface SessionState {
  readonly shown: Presentation
  /** The other windows that have been heard of and have not said that they close. */
  readonly others: readonly { readonly id: string; readonly role: PresentRole }[]
  /** How windows reach each other; null before this one has begun. */
  readonly wire: Wire['kind'] | null
}

type Change = (before: Presentation, now: number) => Presentation

export interface Session {
  readonly store: StoreApi<SessionState>
  /** Changes what is shown, here and in the other windows. */
  readonly act: (change: Change) => void
  /** Tells of a window that this one has opened. */
  readonly meet: (other: Window) => void
  /** Begins to listen; answers with a function that ends it and leaves no trace. */
  readonly start: (knows: (scene: string) => boolean) => () => void
}

interface SessionPlace {
  /** The lesson and its form: one channel each. */
  readonly name: string
  readonly role: PresentRole
  /** The step that the address names. */
  readonly scene: string
}

const PREFIX = 'treaty-lens-present'

/** A window of a presentation that has not begun yet. */
export function createSession(place: SessionPlace, services: SessionServices): Session {
  const { clock } = services
  const store = createStore<SessionState>(() => ({
    shown: { ...presentationAt(place.scene, '', 0), since: {} },
    others: [],
    wire: null,
  }))
  let wire: Wire | null = null
  let own = ''
  const head = () => ({ app: PREFIX, lesson: place.name, from: own, role: place.role })
  const send = (kind: 'hello' | 'bye'): void => wire?.post({ ...head(), kind })
  const tell = (to: string | null): void =>
    wire?.post({ ...head(), kind: 'state', to, state: store.getState().shown })
  const show = (shown: Presentation): void => {
    store.setState({ shown })
    keep(services, place.name, shown)
  }
  let last: { readonly change: Change; readonly revision: number } | null = null
  const act: Session['act'] = (change) => {
    const before = store.getState().shown
    const after = signed(before, change(before, clock.now()), own)
    if (after === before) return
    last = { change, revision: after.revision }
    show(after)
    tell(null)
  }
  /** Takes over what another window shows; what was changed here at the same moment is done again on it. */
  const follow = (other: Presentation): void => {
    show(other)
    if (last?.revision === other.revision) act(last.change)
  }
  const start: Session['start'] = (knows) => {
    own = services.newId()
    const found = kept(services, place.name)
    // A reload goes on where its address stands; a window opened anew shows what its address asks for.
    let claims = found?.scene !== place.scene && place.role === 'stage'
    show(
      found !== null && knows(found.scene) ? found : presentationAt(place.scene, own, clock.now()),
    )
    act((before, now) => goTo(before, place.scene, now))
    const hear = (input: unknown): void => {
      const message = decodeMessage(input)
      if (message === null || message.lesson !== place.name || message.from === own) return
      store.setState(({ others }) => ({ others: withOther(others, message) }))
      if (message.kind === 'hello') tell(message.from)
      if (message.kind !== 'state' || !knows(message.state.scene)) return
      const { shown } = store.getState()
      if (isNewer(message.state, shown)) follow(message.state)
      else if (isNewer(shown, message.state)) tell(null)
      if (!claims || message.to !== own) return
      claims = false
      act((before, now) => goTo(before, place.scene, now))
    }
    wire = services.openWire(`${PREFIX}-${place.name}`)
    wire.listen(hear)
    store.setState({ wire: wire.kind })
    send('hello')
    const onHide = (): void => send('bye')
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) send('hello')
    }
    window.addEventListener('pagehide', onHide)
    window.addEventListener('pageshow', onShow)
    return () => {
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener('pageshow', onShow)
      send('bye')
      wire?.close()
      wire = null
      forget(services, place.name)
    }
  }
  return { store, act, start, meet: (other) => wire?.meet(other) }
}

/** A window that speaks is there until it says that it closes. */
const withOther = (
  others: SessionState['others'],
  {
    from,
    role,
    kind,
  }: { readonly from: string; readonly role: PresentRole; readonly kind: string },
): SessionState['others'] => {
  const rest = others.filter(({ id }) => id !== from)
  return kind === 'bye' ? rest : [...rest, { id: from, role }]
}

function keep({ storage }: SessionServices, name: string, shown: Presentation): void {
  try {
    storage?.setItem(`${PREFIX}-${name}`, JSON.stringify(shown))
  } catch {
    // Full or forbidden: another window may still answer after a reload.
  }
}

function kept({ storage }: SessionServices, name: string): Presentation | null {
  try {
    return decodePresentation(JSON.parse(storage?.getItem(`${PREFIX}-${name}`) ?? 'null'))
  } catch {
    return null
  }
}

function forget({ storage }: SessionServices, name: string): void {
  try {
    storage?.removeItem(`${PREFIX}-${name}`)
  } catch {
    // What could not be kept need not be forgotten.
  }
}
