import { MapView } from '../../features/map/MapView'
import { MAP_PAGE } from '../../features/map/pages'
import { messages } from '../../locales/map/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/**
 * Actors and texts by nearness. The page rests on the positions of everyone, which would hold up what is
 * shown at once: they are asked for in the browser.
 */
export const part: Part = {
  messages,
  View: ({ page }) => <MapView page={page} missing={<NotFound />} />,
  pages: () => [{ path: '', title: MAP_PAGE.name, description: MAP_PAGE.description }],
  needs: () => ({}),
}
