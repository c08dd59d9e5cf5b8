import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { LessonForm } from '../../domain/lessons'
import type { Plan, Presentation } from '../../domain/present'
import type { Lesson } from '../../domain/types'
import type { Clock } from './clock'
import type { SceneShown } from './sceneLens'
import type { Session, SessionState } from './session'

/** Draws a view as it is, by its name and what follows its path; handed in, since features do not know one another. */
export type ViewSlot = (props: { readonly view: string; readonly page: string }) => ReactNode

/** One presentation: the lesson, its steps, and the window’s part in it. */
export interface Show {
  readonly lesson: Lesson
  /** The id that the address has for it. */
  readonly id: string
  readonly form: LessonForm
  readonly scenes: readonly SceneShown[]
  readonly plan: Plan
  readonly session: Session
  readonly clock: Clock
  readonly View: ViewSlot
}

export const ShowContext = createContext<Show | null>(null)

/** The presentation that is going on; there is one below the gate of its lesson. */
export function useShow(): Show {
  const show = useContext(ShowContext)
  if (show === null) throw new Error('useShow is used outside of a presentation')
  return show
}

/** One value of the session’s state; the selector must not make a new object each time. */
export const useSession = <T>(select: (state: SessionState) => T): T =>
  useStore(useShow().session.store, select)

/** The step on the screen, with its place counted from 0. */
export function useScene(): { readonly shown: SceneShown; readonly place: number } {
  const { scenes } = useShow()
  const current = useSession(({ shown }) => shown.scene)
  const place = Math.max(
    0,
    scenes.findIndex(({ scene }) => scene.id === current),
  )
  const shown = scenes[place]
  if (shown === undefined) throw new Error('a presentation has no step')
  return { shown, place }
}

/** What is shown now. */
export const useShown = (): Presentation => useSession(({ shown }) => shown)
