import { useQuery } from '@tanstack/react-query'
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { type Core, useCore } from '../components/coreContext'
import { forever } from '../data/queries'
import type { Entry } from '../features/search/entries'
import { SearchDialog } from '../features/search/SearchDialog'
import { messages } from '../locales/search/en'
import { type Part, type PartPage, textIn } from './parts/part'
import { loadPart, PART_IDS } from './parts/parts'
import { VIEW_WORDS } from './viewWords'
import { withMessages, WithMessages } from '../components/WithMessages'

/** Views whose pages are not found as things of the data set already. */
const WITH_PAGES: ReadonlySet<string> = new Set(['about', 'framing', 'texts', 'votes'])

interface PagesOfPart {
  readonly view: string
  readonly messages: Part['messages']
  readonly pages: readonly PartPage[]
}

const loadPages = async (core: Core): Promise<readonly PagesOfPart[]> =>
  Promise.all(
    PART_IDS.filter((view) => WITH_PAGES.has(view) && core.dataset.views.includes(view)).map(
      async (view) => {
        const { messages: own, pages } = await loadPart(view)
        return { view, messages: own, pages: await pages(core, core.load) }
      },
    ),
  )

/** Search over everything, with the pages of the app among the rest; loaded when it is opened. */
export function Search({ onClose }: { readonly onClose: () => void }) {
  const core = useCore()
  const { i18n } = useLingui()
  const { data: parts } = useQuery({
    queryKey: ['parts'],
    queryFn: () => loadPages(core),
    ...forever,
  })
  const pages = useMemo((): readonly Entry[] => {
    const { views } = core.dataset
    const ofViews = views.map((view) => {
      const words = VIEW_WORDS[view]
      return pageEntry(`/${view}`, words === undefined ? view : i18n._(words), '')
    })
    const below = (parts ?? []).flatMap(({ view, messages: ofPart, pages: some }) => {
      const own = withMessages(i18n, ofPart)
      return some
        .filter(({ path }) => path !== '')
        .map(({ path, title, description }) =>
          pageEntry(`/${view}/${path}`, textIn(own, title), textIn(own, description)),
        )
    })
    return [...ofViews, ...below]
  }, [core, i18n, parts])
  return (
    <WithMessages messages={messages}>
      <SearchDialog pages={pages} onClose={onClose} />
    </WithMessages>
  )
}

const pageEntry = (path: string, title: string, detail: string): Entry => ({
  key: `page ${path}`,
  kind: 'page',
  title,
  detail,
  names: '',
  text: detail,
  place: { path },
})
