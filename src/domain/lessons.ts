import type { Dataset, Lesson, Scene } from './types'

export type LessonForm = 'full' | 'short'

const FILE = /^lessons\/(.+)\.json$/

/** Ids of the lessons that a data set has, in the order of its files. */
export const lessonIdsOf = ({ files }: Dataset): readonly string[] =>
  files.flatMap((file) => FILE.exec(file)?.[1] ?? [])

/** The scenes of a form of a lesson in their order; an id that no scene bears is left out. */
export const scenesOf = (lesson: Lesson, form: LessonForm): readonly Scene[] =>
  lesson.forms[form].flatMap((id) => lesson.scenes.find((scene) => scene.id === id) ?? [])

/** How long a scene lasts in a form, in minutes. */
export const minutesOf = ({ minutes, shortMinutes }: Scene, form: LessonForm): number =>
  form === 'short' ? (shortMinutes ?? minutes) : minutes
