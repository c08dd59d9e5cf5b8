import { screen, waitFor } from '@testing-library/react'
import { vi } from 'vitest'
import { lensApplied, type RenderedApp, renderApp } from './render'

/** A data set that offers these views. */
const withViews = (views: readonly string[]) => ({
  'dataset.json': (own: Readonly<Record<string, unknown>>) => ({ ...own, views }),
})

/** Opens an address in a data set that offers all views, once the part of the app is there. */
export async function openPart(
  address: string,
  views: readonly string[] = ['compare', 'framing', 'texts', 'timeline', 'about'],
): Promise<RenderedApp> {
  // jsdom lays nothing out, so it has nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = () => undefined
  const app = renderApp(address, { files: withViews(views) })
  await waitFor(() => {
    if (screen.getByRole('main').getAttribute('aria-busy') === 'true') throw new Error('loading')
  })
  await lensApplied()
  return app
}

/** What is in the address bar. */
export const addressNow = (): string => `${window.location.pathname}${window.location.search}`
