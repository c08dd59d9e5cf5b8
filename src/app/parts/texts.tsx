import { TextsView } from '../../features/texts/TextsView'
import { messages } from '../../locales/texts/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** Not built yet. */
export const part: Part = {
  messages,
  View: ({ page }) => <TextsView page={page} missing={<NotFound />} />,
  pages: () => [],
  needs: () => ({}),
}
