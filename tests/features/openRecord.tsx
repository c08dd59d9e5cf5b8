import { screen, waitFor } from '@testing-library/react'
import { vi } from 'vitest'
import type { Override } from '../support/fixture'
import { lensApplied, type RenderedApp, renderApp } from '../support/render'

interface Options {
  readonly files?: Readonly<Record<string, Override>>
}

/** A data set that says it has these pages. */
const WITH_RECORDS = {
  'dataset.json': (own: Readonly<Record<string, unknown>>) => ({
    ...own,
    views: ['compare', 'issues', 'actors'],
  }),
}

/** Opens a page about one issue or actor, once its part of the app and the actors’ files are there. */
export async function openRecord(address: string, { files }: Options = {}): Promise<RenderedApp> {
  // jsdom lays nothing out, so it has nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = () => undefined
  const app = renderApp(address, { files: { ...WITH_RECORDS, ...files } })
  await waitFor(() => {
    if (screen.getByRole('main').getAttribute('aria-busy') === 'true') throw new Error('loading')
  })
  await lensApplied()
  await waitFor(() => {
    if (screen.queryByText(/loading …$/i) !== null) throw new Error('files are loading')
  })
  return app
}
