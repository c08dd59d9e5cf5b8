import { instrumentsKind } from '../../data/coreKinds'
import { eventsKind, resolutionsKind, termsKind } from '../../data/fileKinds'
import { textIdsOf } from '../../domain/texts'
import { IssueView } from '../../features/issue/IssueView'
import { issuePages } from '../../features/issue/pages'
import { messages } from '../../locales/issue/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** The issues, and each of them from every angle. Other actors than those of the default lens come later. */
export const part: Part = {
  messages,
  View: ({ page }) => <IssueView page={page} missing={<NotFound />} />,
  pages: issuePages,
  needs: (page, { dataset }) =>
    page === ''
      ? {}
      : {
          kinds: [instrumentsKind, eventsKind, resolutionsKind, termsKind],
          actors: 'lens',
          texts: textIdsOf(dataset),
        },
}
