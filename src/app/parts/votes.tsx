import { VotesView } from '../../features/votes/VotesView'
import { messages } from '../../locales/votes/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** Not built yet. */
export const part: Part = {
  messages,
  View: ({ page }) => <VotesView page={page} missing={<NotFound />} />,
  pages: () => [],
  needs: () => ({}),
}
