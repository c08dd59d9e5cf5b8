import type { Messages } from '@lingui/core'
import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { pageTitle } from '../components/useTitle'
import type { Loader } from '../data/loader'
import { type SubPageInfo, subPageAt } from '../components/SubPage'
import { ABOUT_PAGES } from '../features/about/pages'
import { FRAMING_PAGES } from '../features/framing/pages'
import { messages as aboutMessages } from '../locales/about/en'
import { messages as framingMessages } from '../locales/framing/en'
import { App } from './App'
import { createI18n } from './i18n'
import { loadShown } from './loadShown'
import { withMessages } from './WithMessages'

export interface PrerenderedPage {
  readonly html: string
  /** Files of the data set that were read, by their paths below `public/data`. */
  readonly files: readonly string[]
  /** What stands in the head of the page; null where it is what stands in the shell. */
  readonly head: PageHead | null
}

export interface PageHead {
  readonly title: string
  readonly description: string
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
  const app = <App i18n={createI18n()} queryClient={queryClient} load={noted} ssrPath={path} />
  const { prelude } = await prerender(app)
  return { html: await new Response(prelude).text(), files, head: headOf(path) }
}

/** Views with pages below them. */
const SECTIONS: Readonly<Record<string, Section>> = {
  about: { pages: ABOUT_PAGES, messages: aboutMessages },
  framing: { pages: FRAMING_PAGES, messages: framingMessages },
}

interface Section {
  readonly pages: readonly SubPageInfo[]
  readonly messages: Messages
}

function headOf(path: string): PageHead | null {
  const [, view = '', below = ''] = /^\/([a-z]+)(?:\/(.*))?$/.exec(path) ?? []
  const section = SECTIONS[view]
  const page = section === undefined ? undefined : subPageAt(section.pages, below)
  if (section === undefined || page === undefined) return null
  const i18n = withMessages(createI18n(), section.messages)
  return { title: pageTitle(i18n._(page.name)), description: i18n._(page.description) }
}
