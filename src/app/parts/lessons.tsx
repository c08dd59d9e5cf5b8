import { lessonKind, treatyWordsKind } from '../../data/fileKinds'
import { loadLessons } from '../../data/loadLessons'
import { lessonIdsOf } from '../../domain/lessons'
import { LessonView } from '../../features/lesson/LessonView'
import { LESSON_PAGES, lessonPageName } from '../../features/lesson/pages'
import { messages } from '../../locales/lesson/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** The lessons, each as a plan for the teacher, the words for all of them, and a lesson of one’s own. */
export const part: Part = {
  messages,
  View: ({ page }) => <LessonView page={page} missing={<NotFound />} />,
  pages: async ({ dataset }, load) => [
    ...LESSON_PAGES.map(({ path, name, description }) => ({ path, title: name, description })),
    ...(await loadLessons(dataset, load)).map(({ id, lesson: { title, summary } }) => ({
      path: id,
      title: lessonPageName(title),
      description: summary,
    })),
  ],
  needs: (page, { dataset }) => {
    const ids = lessonIdsOf(dataset)
    const shown = page === '' ? ids : ids.filter((id) => id === page)
    return {
      kinds: page === 'words' ? [treatyWordsKind] : [],
      files: shown.map((id) => ({ kind: lessonKind, id })),
    }
  },
}
