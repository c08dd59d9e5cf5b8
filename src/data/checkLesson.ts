import type { InferOutput } from 'valibot'
import type { CoreData } from '../domain/types'
import {
  checkView,
  duplicateIds,
  duplicates,
  type Finding,
  idsOf,
  inEach,
  unknownIds,
} from './finding'
import type { lessonSchema } from './schema'

export type Lesson = InferOutput<typeof lessonSchema>

/** Checks a lesson: its forms are made of its scenes, and each scene shows a view that there is. */
export function checkLesson({ scenes, forms }: Lesson, { dataset }: CoreData): Finding[] {
  const sceneIds = idsOf(scenes)
  return [
    ...duplicateIds(scenes, 'scenes'),
    ...duplicates(forms.full, 'forms.full'),
    ...duplicates(forms.short, 'forms.short'),
    ...unknownIds(forms.full, sceneIds, 'forms.full', 'the scenes'),
    ...unknownIds(forms.short, sceneIds, 'forms.short', 'the scenes'),
    ...inEach(scenes, 'scenes', ({ view }, path) => checkView(view, dataset.views, `${path}.view`)),
  ]
}
