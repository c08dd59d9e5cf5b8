import { ActorView } from '../../features/actor/ActorView'
import { messages } from '../../locales/actor/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** Not built yet. */
export const part: Part = {
  messages,
  View: ({ page }) => <ActorView page={page} missing={<NotFound />} />,
  pages: () => [],
  needs: () => ({}),
}
