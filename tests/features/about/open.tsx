import { screen, waitFor } from '@testing-library/react'
import { vi } from 'vitest'
import { lensApplied, type RenderedApp, renderApp } from '../../support/render'

/** Opens a page about the record, once its part of the app is there. */
export async function openAbout(
  address: string,
  options?: Parameters<typeof renderApp>[1],
): Promise<RenderedApp> {
  // jsdom lays nothing out, so it has nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = () => undefined
  const app = renderApp(address, options)
  await waitFor(() => {
    if (screen.getByRole('main').getAttribute('aria-busy') === 'true') throw new Error('loading')
  })
  await lensApplied()
  return app
}

/** A data set that says it has these pages. */
export const WITH_ABOUT = {
  'dataset.json': (own: Readonly<Record<string, unknown>>) => ({
    ...own,
    about: 'It began with a quarrel over lanterns.',
    views: ['compare', 'about'],
  }),
}
