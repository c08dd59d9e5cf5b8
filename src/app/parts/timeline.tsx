import { instrumentsKind } from '../../data/coreKinds'
import { eventsKind } from '../../data/fileKinds'
import { TIMELINE_PAGE } from '../../features/timeline/pages'
import { TimelineView } from '../../features/timeline/TimelineView'
import { messages } from '../../locales/timeline/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** What happened when, on each track. */
export const part: Part = {
  messages,
  View: ({ page }) => <TimelineView page={page} missing={<NotFound />} />,
  pages: ({ dataset }) => (dataset.files.includes(eventsKind.path) ? [TIMELINE_PAGE] : []),
  needs: () => ({ kinds: [eventsKind, instrumentsKind] }),
}
