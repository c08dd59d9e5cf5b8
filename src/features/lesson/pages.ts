import { msg } from '@lingui/core/macro'
import type { SubPageInfo } from '../../components/SubPage'
import type { Dataset } from '../../domain/types'

export type LessonPageId = 'index' | 'words' | 'mine'

/** The pages beside those of single lessons, in the order of their links. */
export const LESSON_PAGES: readonly SubPageInfo<LessonPageId>[] = [
  {
    id: 'index',
    path: '',
    name: msg`Lessons`,
    heading: msg`Lessons`,
    description: msg`Ready to give: what to show, say and ask, minute by minute, on a projector and on paper.`,
  },
  {
    id: 'words',
    path: 'words',
    name: msg`Adopted, signed, in force`,
    heading: msg`Adopted, signed, ratified, in force`,
    description: msg`What happens to a treaty, one word at a time, and what each word does not mean.`,
  },
  {
    id: 'mine',
    path: 'mine',
    name: msg`My lesson`,
    heading: msg`My lesson`,
    description: msg`Views that you have put together. They stay in this browser and are sent nowhere.`,
  },
]

/** The pages that a data set has something to show on. */
export const pagesOf = ({ files }: Dataset): readonly SubPageInfo<LessonPageId>[] =>
  LESSON_PAGES.filter(({ id }) => id !== 'words' || files.includes('treaty-words.json'))

/** What the page of a lesson is called in the browser: a view may bear the same title as a lesson. */
export const lessonPageName = (title: string) => msg`Lesson: ${title}`
