import { msg } from '@lingui/core/macro'

/** The one page of the view. */
export const MAP_PAGE = {
  name: msg`Map of positions`,
  description: msg`Actors and texts that stand on the same steps lie near one another. Choose which issues count, and see how much each distance rests on.`,
}
