import { PAPER_PAGES } from '../../features/paper/pages'
import { PaperView } from '../../features/paper/PaperView'
import { messages } from '../../locales/paper/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** Sheets for the classroom, made from the lens and printed by the browser. */
export const part: Part = {
  messages,
  View: ({ page }) => <PaperView page={page} missing={<NotFound />} />,
  pages: () =>
    PAPER_PAGES.map(({ path, name, description }) => ({ path, title: name, description })),
  needs: () => ({ actors: 'lens' }),
}
