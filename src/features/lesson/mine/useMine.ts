import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import {
  followOwnLesson,
  type OwnLessonState,
  ownLessonStore,
  replaceOwnLesson,
} from '../../../components/ownLesson'
import type { OwnLesson } from '../../../data/ownLesson'

/** What has just been done, in words, and what it can be taken back to. */
interface Done {
  readonly said: string
  /** Absent where there is nothing to take back; null for no lesson. */
  readonly before?: OwnLesson | null
}

/** How a change is told of: in words, with a way back, and where the focus goes. */
interface Told {
  readonly said?: string
  readonly undo?: boolean
  /** The id of an element. */
  readonly focus?: string
}

export interface Mine extends OwnLessonState {
  readonly done: Done
  /** Puts a changed lesson in the place of the one that is there. */
  readonly change: (next: OwnLesson | null, told?: Told) => void
  readonly undo: () => void
}

/** The id of the button that takes back the last change. */
export const UNDO = 'own-undo'
/** The id of the field of the lesson’s title. */
export const TITLE = 'own-title'

const NOTHING: Done = { said: '' }

/** One’s own lesson, the ways to change it, and what was done last. */
export function useMine(): Mine {
  const state = useStore(ownLessonStore)
  const [done, setDone] = useState(NOTHING)
  const focus = useRef<string | null>(null)
  useEffect(followOwnLesson, [])
  // What has the focus may be gone or have moved: it goes where the change leads.
  useEffect(() => {
    if (focus.current === null) return
    document.getElementById(focus.current)?.focus()
    focus.current = null
  })
  const change = (next: OwnLesson | null, told: Told = {}): void => {
    const { said = '', undo = false } = told
    focus.current = undo ? UNDO : (told.focus ?? null)
    setDone(undo ? { said, before: state.lesson } : { said })
    replaceOwnLesson(next)
  }
  const undo = (): void => {
    if (done.before === undefined) return
    focus.current = TITLE
    setDone(NOTHING)
    replaceOwnLesson(done.before)
  }
  return { ...state, done, change, undo }
}
