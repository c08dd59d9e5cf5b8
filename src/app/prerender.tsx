import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { pageTitle } from '../components/useTitle'
import type { Loader } from '../data/loader'
import { coreQuery } from '../data/queries'
import { App } from './App'
import { BASE } from './base'
import { createI18n } from './i18n'
import { loadShown } from './loadShown'
import { textIn } from './parts/part'
import { loadPart, PART_IDS, partAt } from './parts/parts'
import { withMessages } from '../components/WithMessages'

export interface PrerenderedPage {
  readonly html: string
  /** Files of the data set that were read, by their paths below `public/data`. */
  readonly files: readonly string[]
  /** What stands in the head of the page; null where it is what stands in the shell. */
  readonly head: PageHead | null
}

interface PageHead {
  readonly title: string
  readonly description: string
}

/** A page to draw at build time, and the view that is a part of its own, if it is one. */
export interface PageToDraw {
  readonly path: string
  readonly view: string | null
}

/** All pages of a data set that can be drawn at build time. */
export async function pagesToDraw(load: Loader): Promise<readonly PageToDraw[]> {
  const core = await new QueryClient().ensureQueryData(coreQuery(load))
  const views = PART_IDS.filter((view) => core.dataset.views.includes(view))
  const below = await Promise.all(
    views.map(async (view) => {
      const { pages } = await loadPart(view)
      return (await pages(core, load)).map(({ path }) => ({
        path: path === '' ? `/${view}` : `/${view}/${path}`,
        view,
      }))
    }),
  )
  return [{ path: '/compare', view: null }, ...below.flat()]
}

/** Draws the page at a path with the default lens, as HTML that the browser takes over. Rejects if a file is wrong. */
export async function prerenderPage(path: string, load: Loader): Promise<PrerenderedPage> {
  const files: string[] = []
  const queryClient = new QueryClient()
  const noted: Loader = (file) => {
    files.push(file)
    return load(file)
  }
  await loadShown(queryClient, noted, path)
  const app = (
    <App
      i18n={createI18n()}
      queryClient={queryClient}
      load={noted}
      base={BASE}
      ssrPath={`${BASE}${path}`}
    />
  )
  const { prelude } = await prerender(app)
  const html = await new Response(prelude).text()
  return { html, files, head: await headOf(path, load) }
}

async function headOf(path: string, load: Loader): Promise<PageHead | null> {
  const address = partAt(path)
  if (address === null) return null
  const core = await new QueryClient().ensureQueryData(coreQuery(load))
  const { messages, pages } = await loadPart(address.view)
  const page = (await pages(core, load)).find((one) => one.path === address.page)
  if (page === undefined) return null
  const i18n = withMessages(createI18n(), messages)
  return {
    title: pageTitle(textIn(i18n, page.title)),
    description: textIn(i18n, page.description),
  }
}
