import { AboutView } from '../../features/about/AboutView'
import { ABOUT_PAGES } from '../../features/about/pages'
import { messages } from '../../locales/about/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** The pages about the record. They show the core alone at first, and count more once they are in the browser. */
export const part: Part = {
  messages,
  View: ({ page }) => <AboutView page={page} missing={<NotFound />} />,
  pages: () =>
    ABOUT_PAGES.map(({ path, name, description }) => ({ path, title: name, description })),
  needs: () => ({}),
}
