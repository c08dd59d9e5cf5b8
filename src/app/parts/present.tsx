import { msg } from '@lingui/core/macro'
import { lessonKind } from '../../data/fileKinds'
import { loadLessons } from '../../data/loadLessons'
import { lessonIdsOf } from '../../domain/lessons'
import { PresentView } from '../../features/present/PresentView'
import { messages } from '../../locales/present/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** What a lesson of one’s own is called in an address; its steps are not known at build time. */
const OWN = 'mine'
/** The page of the teacher’s window below that of a scene. */
const TEACHER = 'teacher'

/** A lesson at the size of a projector, scene by scene, and the window of the teacher beside it. */
export const part: Part = {
  messages,
  View: ({ page }) => <PresentView page={page} missing={<NotFound />} />,
  pages: async ({ dataset }, load) => {
    const description = msg`A step of a lesson, at the size of a projector.`
    const both = (path: string, title: string | typeof description) =>
      [path, `${path}/${TEACHER}`].map((one) => ({ path: one, title, description }))
    const lessons = await loadLessons(dataset, load)
    return [
      ...both(OWN, msg`My lesson`),
      ...lessons.flatMap(({ id, lesson: { scenes } }) =>
        scenes.flatMap((scene) => both(`${id}/${scene.id}`, scene.title)),
      ),
    ]
  },
  needs: (page, { dataset }) => {
    const [id = ''] = page.split('/')
    return { files: lessonIdsOf(dataset).includes(id) ? [{ kind: lessonKind, id }] : [] }
  },
}
