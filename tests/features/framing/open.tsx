import { screen, waitFor } from '@testing-library/react'
import { vi } from 'vitest'
import { lensApplied, type RenderedApp, renderApp } from '../../support/render'

/** A data set that says it has the pages of the quarrel over words. */
export const WITH_FRAMING = {
  'dataset.json': (own: Readonly<Record<string, unknown>>) => ({
    ...own,
    views: ['compare', 'framing'],
  }),
}

/** Opens a page below `/framing`, once its part of the app and its files are there. */
export async function openFraming(
  address: string,
  options: Parameters<typeof renderApp>[1] = {},
): Promise<RenderedApp> {
  // jsdom lays nothing out, so it has nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = () => undefined
  const app = renderApp(address, { ...options, files: { ...WITH_FRAMING, ...options.files } })
  await waitFor(() => {
    if (screen.getByRole('main').getAttribute('aria-busy') === 'true') throw new Error('loading')
    if (screen.queryAllByText('Loading …').length > 0) throw new Error('a file is loading')
  })
  await lensApplied()
  return app
}
