import { msg } from '@lingui/core/macro'
import type { Lesson, Scene } from '../../domain/types'

type Titled<T extends { readonly title: string }> = Pick<T, 'title'>

/** What a step is called in the browser: lessons may have steps of the same name. */
export const stepTitle = (scene: Titled<Scene>, lesson: Titled<Lesson>): string =>
  `${scene.title} · ${lesson.title}`

/** What the teacher’s window is called in the browser, whichever step it is at. */
export const teacherTitle = ({ title }: Titled<Lesson>) => msg`Notes: ${title}`
