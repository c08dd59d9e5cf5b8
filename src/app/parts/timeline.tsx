import { TimelineView } from '../../features/timeline/TimelineView'
import { messages } from '../../locales/timeline/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** Not built yet. */
export const part: Part = {
  messages,
  View: ({ page }) => <TimelineView page={page} missing={<NotFound />} />,
  pages: () => [],
  needs: () => ({}),
}
