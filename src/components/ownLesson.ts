/**
 * The lesson that a teacher puts together: in this browser alone, and in step between its tabs. It is
 * kept in the browser's storage; where that is refused or full it lives as long as the tab.
 */
import { createStore } from 'zustand/vanilla'
import { MOST_OWN_SCENES, type OwnLesson, type OwnScene, decodeOwnLesson } from '../data/ownLesson'
import type { Dataset } from '../domain/types'

const KEY = 'treaty-lens-lesson'
/** Where a lesson is put aside that could not be read, so that nothing is lost. */
const ASIDE = 'treaty-lens-lesson-unread'

export interface OwnLessonState {
  readonly lesson: OwnLesson | null
  /** Whether the last change was kept; if not, it is gone with the tab. */
  readonly kept: boolean
  /** What was kept and could not be read. */
  readonly unread: string | null
  /** Whether what is kept has been looked at: before that, no lesson means nothing. */
  readonly settled: boolean
}

export const ownLessonStore = createStore<OwnLessonState>(() => ({
  lesson: null,
  kept: true,
  unread: null,
  settled: false,
}))

/** Reads what is kept and follows the other tabs; for an effect, since no storage is there at build time. */
export function followOwnLesson(): void {
  if (ownLessonStore.getState().settled) return
  read()
  window.addEventListener('storage', ({ key }) => {
    // What could not be kept is here alone: another tab's lesson must not take its place.
    if ((key === KEY || key === null) && ownLessonStore.getState().kept) read()
  })
}

/** Puts a whole lesson in the place of the one that is there; null for none. */
export function replaceOwnLesson(lesson: OwnLesson | null): void {
  followOwnLesson()
  ownLessonStore.setState({ lesson, kept: keep(lesson) })
}

/**
 * Adds a view as the last step of the lesson, which begins with it if there is none. Answers with
 * false, and changes nothing, if the lesson is full or the view is too long to be kept.
 */
export function addOwnScene(
  dataset: Pick<Dataset, 'id' | 'version'>,
  scene: Pick<OwnScene, 'title' | 'view'>,
): boolean {
  followOwnLesson()
  const { lesson } = ownLessonStore.getState()
  const before = lesson?.scenes ?? []
  if (before.length >= MOST_OWN_SCENES) return false
  const added = { id: freeSceneId(before), minutes: 5, notes: '', ...scene }
  const next = { ...(lesson ?? emptyLesson(dataset)), scenes: [...before, added] }
  // What is kept must be readable again.
  const decoded = decodeOwnLesson('lesson', next)
  if (decoded.ok) replaceOwnLesson(decoded.value)
  return decoded.ok
}

/** A lesson without a step, on the data that the reader sees. */
export const emptyLesson = ({ id, version }: Pick<Dataset, 'id' | 'version'>): OwnLesson => ({
  format: 'treaty-lens-lesson',
  version: 1,
  dataset: id,
  dataVersion: version,
  title: '',
  scenes: [],
})

/** The first free id of the form `step-3`. */
export function freeSceneId(scenes: readonly Pick<OwnScene, 'id'>[]): string {
  const taken = new Set(scenes.map(({ id }) => id))
  let number = scenes.length + 1
  while (taken.has(`step-${number}`)) number += 1
  return `step-${number}`
}

/** Throws away for good what was kept and could not be read. */
export function forgetUnread(): void {
  try {
    localStorage.removeItem(ASIDE)
  } catch {
    // Then it is not there either.
  }
  ownLessonStore.setState({ unread: null })
}

function read(): void {
  try {
    const text = localStorage.getItem(KEY)
    const lesson = text === null ? null : parse(text)
    // It is put aside until its owner has seen it: the next step added would write over it.
    if (text !== null && lesson === null) {
      ownLessonStore.setState({ unread: text })
      localStorage.setItem(ASIDE, text)
    }
    const unread = localStorage.getItem(ASIDE)
    ownLessonStore.setState({ lesson, settled: true, ...(unread === null ? {} : { unread }) })
  } catch {
    ownLessonStore.setState({ kept: false, settled: true })
  }
}

function parse(text: string): OwnLesson | null {
  try {
    const decoded = decodeOwnLesson('lesson', JSON.parse(text))
    return decoded.ok ? decoded.value : null
  } catch {
    return null
  }
}

function keep(lesson: OwnLesson | null): boolean {
  try {
    if (lesson === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(lesson))
    return true
  } catch {
    return false
  }
}
