import { resolutionsKind } from '../../data/fileKinds'
import { loadOne } from '../../data/queries'
import { resolutionName, VOTES_PAGES } from '../../features/votes/pages'
import { votesFiles } from '../../features/votes/votesFiles'
import { VotesView } from '../../features/votes/VotesView'
import { messages } from '../../locales/votes/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** What the Assembly decided, who voted how, and who votes like whom. */
export const part: Part = {
  messages,
  View: ({ page }) => <VotesView page={page} missing={<NotFound />} />,
  pages: async ({ dataset }, load) => {
    if (!dataset.files.includes(resolutionsKind.path)) return []
    const resolutions = await loadOne(load, resolutionsKind)
    return [
      ...VOTES_PAGES.map(({ path, name, description }) => ({ path, title: name, description })),
      ...resolutions.map((resolution) => ({
        path: resolution.id,
        title: resolutionName(resolution),
        description: resolution.summary,
      })),
    ]
  },
  needs: () => ({ kinds: votesFiles, states: true }),
}
