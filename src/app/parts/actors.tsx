import { instrumentsKind } from '../../data/coreKinds'
import { membershipsKind, resolutionsKind, votesKind } from '../../data/fileKinds'
import { ActorView } from '../../features/actor/ActorView'
import { actorPages } from '../../features/actor/pages'
import { messages } from '../../locales/actor/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** The actors, and each of them from every angle. Those it is set against come later. */
export const part: Part = {
  messages,
  View: ({ page }) => <ActorView page={page} missing={<NotFound />} />,
  pages: actorPages,
  needs: (page) =>
    page === ''
      ? {}
      : {
          kinds: [instrumentsKind, resolutionsKind, votesKind, membershipsKind],
          actors: [page],
        },
}
