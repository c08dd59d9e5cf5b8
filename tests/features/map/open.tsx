import { screen, waitFor } from '@testing-library/react'
import { vi } from 'vitest'
import { lensApplied, type RenderedApp, renderApp } from '../../support/render'

/** Opens `/map` in a data set that says it has it, once its part of the app and its files are there. */
export async function openMap(
  query = '',
  options: Parameters<typeof renderApp>[1] = {},
): Promise<RenderedApp> {
  // jsdom lays nothing out, so it has nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  const views = (own: Readonly<Record<string, unknown>>) => ({
    ...own,
    views: ['compare', 'actors', 'map'],
  })
  const app = renderApp(`/map${query}`, {
    ...options,
    files: { 'dataset.json': views, ...options.files },
  })
  await waitFor(() => {
    if (screen.getByRole('main').getAttribute('aria-busy') === 'true') throw new Error('loading')
    if (screen.queryAllByText('Loading …').length > 0) throw new Error('a file is loading')
  })
  await lensApplied()
  return app
}
