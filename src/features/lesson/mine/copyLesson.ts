import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { emptyLesson } from '../../../components/ownLesson'
import { LONGEST_OWN, MOST_OWN_MINUTES, type OwnLesson } from '../../../data/ownLesson'
import { scenesOf } from '../../../domain/lessons'
import type { Dataset, Lesson, Scene } from '../../../domain/types'
import { cut } from './edits'

/** A lesson of the data set as one’s own, to be changed; what to say and ask goes into the notes. */
export const copyLesson = (
  i18n: I18n,
  dataset: Pick<Dataset, 'id' | 'version'>,
  lesson: Lesson,
): OwnLesson => ({
  ...emptyLesson(dataset),
  title: lesson.title,
  scenes: scenesOf(lesson, 'full').map((scene, index) => ({
    id: `step-${index + 1}`,
    title: scene.title,
    minutes: Math.min(scene.minutes, MOST_OWN_MINUTES),
    view: scene.view,
    notes: notesOf(i18n, scene),
  })),
})

function notesOf(i18n: I18n, { question, say, ask, otherSide, notes }: Scene): string {
  const asked = [...(question === undefined ? [] : [question]), ...ask.map(({ text }) => text)]
  const lines = [
    i18n._(msg`Say: ${say}`),
    ...asked.map((text) => i18n._(msg`Ask: ${text}`)),
    ...(otherSide === undefined ? [] : [i18n._(msg`The other side: ${otherSide}`)]),
    notes,
  ]
  return cut(lines.join('\n'), LONGEST_OWN.notes)
}
