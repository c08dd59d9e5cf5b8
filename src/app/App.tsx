import type { I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type BaseLocationHook, Router } from 'wouter'
import type { Loader } from '../data/loader'
import type { AddressBar } from '../lens/addressSync'
import { DatasetGate } from './DatasetGate'
import { ErrorBoundary } from './ErrorBoundary'
import { Shell } from './Shell'
import { Views } from './Views'

/** What the app is given at its start, so that it runs the same in a browser, at build time and in a test. */
export interface Services {
  readonly i18n: I18n
  readonly queryClient: QueryClient
  readonly load: Loader
  /** The path below which the app stands, without a slash at its end; left out at the root of a host. */
  readonly base?: string
  /** Path shown while there is no browser, its base included; left out in one. */
  readonly ssrPath?: string
  /** Which path is shown, where that is not the browser’s own. */
  readonly locationHook?: BaseLocationHook
  /** Where the lens is kept, where that is not the browser’s address. */
  readonly bar?: AddressBar
}

/** The app: providers, shell, and the gate that loads the data set. */
export function App({ i18n, queryClient, load, base = '', ssrPath, locationHook, bar }: Services) {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Router
          base={base}
          {...(ssrPath === undefined ? {} : { ssrPath })}
          {...(locationHook === undefined ? {} : { hook: locationHook })}
        >
          <ErrorBoundary>
            <DatasetGate load={load} bar={bar}>
              <Shell>
                <Views />
              </Shell>
            </DatasetGate>
          </ErrorBoundary>
        </Router>
      </QueryClientProvider>
    </I18nProvider>
  )
}
