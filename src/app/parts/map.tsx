import { MapView } from '../../features/map/MapView'
import { messages } from '../../locales/map/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** Not built yet. */
export const part: Part = {
  messages,
  View: ({ page }) => <MapView page={page} missing={<NotFound />} />,
  pages: () => [],
  needs: () => ({}),
}
