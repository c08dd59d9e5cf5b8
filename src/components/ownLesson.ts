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
}

export const ownLessonStore = createStore<OwnLessonState>(() => ({
  lesson: null,
  kept: true,
  unread: null,
}))

let isFollowing = false

/** Reads what is kept and follows the other tabs; for an effect, since no storage is there at build time. */
export function followOwnLesson(): void {
  if (isFollowing) return
  isFollowing = true
  read()
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) read()
  })
}

/** Puts a whole lesson in the place of the one that is there; null for none. */
export function replaceOwnLesson(lesson: OwnLesson | null): void {
  ownLessonStore.setState({ lesson, kept: keep(lesson) })
}

/** Adds a view as the last step of the lesson, which begins with it if there is none. Answers with false if it is full. */
export function addOwnScene(
  { id, version }: Dataset,
  scene: Pick<OwnScene, 'title' | 'view'>,
): boolean {
  followOwnLesson()
  const { lesson } = ownLessonStore.getState()
  const before = lesson?.scenes ?? []
  if (before.length >= MOST_OWN_SCENES) return false
  replaceOwnLesson({
    format: 'treaty-lens-lesson',
    version: 1,
    title: '',
    ...lesson,
    dataset: id,
    dataVersion: version,
    scenes: [...before, { id: freeId(before), minutes: 5, notes: '', ...scene }],
  })
  return true
}

/** The first free id of the form `step-3`. */
function freeId(scenes: readonly OwnScene[]): string {
  const taken = new Set(scenes.map(({ id }) => id))
  let number = scenes.length + 1
  while (taken.has(`step-${number}`)) number += 1
  return `step-${number}`
}

function read(): void {
  const text = readKept()
  if (text === null) {
    ownLessonStore.setState({ lesson: null })
    return
  }
  const lesson = parse(text)
  if (lesson === null) putAside(text)
  ownLessonStore.setState(lesson === null ? { lesson, unread: text } : { lesson })
}

function parse(text: string): OwnLesson | null {
  try {
    const decoded = decodeOwnLesson('lesson', JSON.parse(text))
    return decoded.ok ? decoded.value : null
  } catch {
    return null
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY)
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

function putAside(text: string): void {
  try {
    localStorage.setItem(ASIDE, text)
  } catch {
    // It is still in the store, from where it can be saved.
  }
}
