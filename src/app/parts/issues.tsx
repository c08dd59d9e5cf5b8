import { IssueView } from '../../features/issue/IssueView'
import { messages } from '../../locales/issue/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** Not built yet. */
export const part: Part = {
  messages,
  View: ({ page }) => <IssueView page={page} missing={<NotFound />} />,
  pages: () => [],
  needs: () => ({}),
}
