import type { PresentRole } from '../../data/presentMessages'
import type { LessonForm } from '../../domain/lessons'

/** What a lesson of one’s own is called in an address. */
export const OWN = 'mine'
/** The page of the teacher’s window below that of a scene. */
export const TEACHER = 'teacher'
/** What the lens singles out where the short form is presented. */
export const SHORT = 'short'

/** Which lesson, step and window a page is. */
export interface PresentPage {
  readonly lesson: string
  /** Empty where the address names none: then the first. */
  readonly scene: string
  readonly role: PresentRole
}

/** Reads what follows `/present/`; one’s own lesson names its step in `item`. */
export function presentPage(page: string, item: string | null): PresentPage {
  const [lesson = '', ...rest] = page.split('/')
  const role = rest.at(-1) === TEACHER ? 'teacher' : 'stage'
  const scene = lesson === OWN ? (item ?? '') : rest[0] === TEACHER ? '' : (rest[0] ?? '')
  return { lesson, scene, role }
}

/** Where a window of a step stands: its path, and what the lens singles out there. */
export function presentPlace(
  lesson: string,
  scene: string,
  form: LessonForm,
  role: PresentRole,
): { readonly path: string; readonly item: string | null } {
  const tail = role === 'teacher' ? `/${TEACHER}` : ''
  return lesson === OWN
    ? { path: `/present/${OWN}${tail}`, item: scene }
    : { path: `/present/${lesson}/${scene}${tail}`, item: form === 'short' ? SHORT : null }
}
