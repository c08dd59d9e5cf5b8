import { type LessonForm, minutesOf } from '../domain/lessons'
import type { CoreData, Lesson, TreatyWord } from '../domain/types'
import {
  checkView,
  duplicateIds,
  duplicates,
  type Finding,
  idsOf,
  inEach,
  unknownIds,
  unless,
} from './finding'

/**
 * Checks a lesson: its forms are made of its scenes and last as long as it says, what it shows and hands
 * out are views that there are, and its roles are actors.
 */
export function checkLesson(lesson: Lesson, { dataset, actors }: CoreData): Finding[] {
  const { scenes, forms, handouts, roles = [] } = lesson
  const sceneIds = idsOf(scenes)
  return [
    ...duplicateIds(scenes, 'scenes'),
    ...duplicates(forms.full, 'forms.full'),
    ...duplicates(forms.short, 'forms.short'),
    ...unknownIds(forms.full, sceneIds, 'forms.full', 'the scenes'),
    ...unknownIds(forms.short, sceneIds, 'forms.short', 'the scenes'),
    ...checkMinutes(lesson),
    ...inEach(scenes, 'scenes', ({ view }, path) => checkView(view, dataset.views, `${path}.view`)),
    ...inEach(handouts, 'handouts', ({ view }, path) =>
      checkView(view, dataset.views, `${path}.view`),
    ),
    ...unknownIds(roles, idsOf(actors), 'roles', 'actors.json'),
  ]
}

/** A scene that a form names wrongly has no length, and is reported as such. */
function checkMinutes({ scenes, forms, minutes, shortMinutes }: Lesson): Finding[] {
  const checkForm = (form: LessonForm, path: string, said: number): Finding[] => {
    const shown = [...new Set(forms[form])].map((id) => scenes.find((scene) => scene.id === id))
    const taken = shown.reduce<number>(
      (sum, scene) => sum + (scene === undefined ? Number.NaN : minutesOf(scene, form)),
      0,
    )
    const isRight = Number.isNaN(taken) || taken === said
    return unless(isRight, path, `is ${said}, and the scenes of that form take ${taken}: mend one`)
  }
  return [
    ...checkForm('full', 'minutes', minutes),
    ...checkForm('short', 'shortMinutes', shortMinutes),
  ]
}

/** Checks the words for what happens to a treaty: each stands once, and its sources are known. */
export const checkTreatyWords = (
  words: readonly TreatyWord[],
  { sources }: CoreData,
): Finding[] => [
  ...duplicateIds(words),
  ...inEach(words, '', (word, path) =>
    unknownIds(word.sources, idsOf(sources), `${path}.sources`, 'sources.json'),
  ),
]
