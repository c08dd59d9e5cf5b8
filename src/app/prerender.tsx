import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import type { Loader } from '../data/loader'
import { App } from './App'
import { createI18n } from './i18n'
import { loadShown } from './loadShown'

export interface PrerenderedPage {
  readonly html: string
  /** Files of the data set that were read, by their paths below `public/data`. */
  readonly files: readonly string[]
}

/** Draws the page at a path with the default lens, as HTML that the browser takes over. Rejects if a file is wrong. */
export async function prerenderPage(path: string, load: Loader): Promise<PrerenderedPage> {
  const files: string[] = []
  const queryClient = new QueryClient()
  const noted: Loader = (file) => {
    files.push(file)
    return load(file)
  }
  await loadShown(queryClient, noted)
  const app = <App i18n={createI18n()} queryClient={queryClient} load={noted} ssrPath={path} />
  const { prelude } = await prerender(app)
  return { html: await new Response(prelude).text(), files }
}
