import { type QueryFunction, useQuery } from '@tanstack/react-query'
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { useCore } from '../components/coreContext'
import { forever } from '../data/queries'
import type { Entry } from '../features/search/entries'
import { SearchDialog } from '../features/search/SearchDialog'
import { messages } from '../locales/search/en'
import { type Part, textIn } from './parts/part'
import { loadPart, PART_IDS } from './parts/parts'
import { VIEW_WORDS } from './viewWords'
import { withMessages, WithMessages } from '../components/WithMessages'

/** Views whose pages are no things of the data set, which are found as themselves. */
const WITH_PAGES: ReadonlySet<string> = new Set(['about', 'framing', 'texts'])

const loadParts: QueryFunction<readonly { readonly view: string; readonly part: Part }[]> = () =>
  Promise.all(
    PART_IDS.filter((view) => WITH_PAGES.has(view)).map(async (view) => ({
      view,
      part: await loadPart(view),
    })),
  )

/** Search over everything, with the pages of the app among the rest; loaded when it is opened. */
export function Search({ onClose }: { readonly onClose: () => void }) {
  const core = useCore()
  const { i18n } = useLingui()
  const { data: parts } = useQuery({ queryKey: ['parts'], queryFn: loadParts, ...forever })
  const pages = useMemo((): readonly Entry[] => {
    const { views } = core.dataset
    const ofViews = views.map((view) => {
      const words = VIEW_WORDS[view]
      return pageEntry(`/${view}`, words === undefined ? view : i18n._(words), '')
    })
    const below = (parts ?? [])
      .filter(({ view }) => views.includes(view))
      .flatMap(({ view, part }) => {
        const own = withMessages(i18n, part.messages)
        return part
          .pages(core)
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
