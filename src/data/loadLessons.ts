import { lessonIdsOf } from '../domain/lessons'
import type { Dataset, Lesson } from '../domain/types'
import { lessonKind } from './fileKinds'
import type { Loader } from './loader'
import { loadOne } from './queries'

export interface LessonOfId {
  readonly id: string
  readonly lesson: Lesson
}

/** All lessons of a data set, by their schema alone; for the list of pages. Rejects if a file is wrong. */
export const loadLessons = (dataset: Dataset, load: Loader): Promise<readonly LessonOfId[]> =>
  Promise.all(
    lessonIdsOf(dataset).map(async (id) => ({ id, lesson: await loadOne(load, lessonKind, id) })),
  )
