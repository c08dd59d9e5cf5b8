import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { EditionContext } from '../../components/edition'
import { App } from '../App'
import { createI18n } from '../i18n'
import { applyKeptTheme } from '../theme'
import { followAnchors, hashBar, useHashPath } from './hashAddress'
import { inlinedFlags, inlinedLoader } from './inlined'

/** Starts the app in a file that holds all of it and asks for nothing. */
export async function startSingle(root: HTMLElement): Promise<void> {
  applyKeptTheme()
  followAnchors()
  const flags = await inlinedFlags()
  const edition = {
    single: true,
    // The file itself, without what follows the `#`: it is loaded anew.
    home: window.location.pathname,
    flag: (code: string) => flags.get(code) ?? '',
  }
  createRoot(root).render(
    <EditionContext value={edition}>
      <App
        i18n={createI18n()}
        queryClient={new QueryClient()}
        load={inlinedLoader}
        locationHook={useHashPath}
        bar={hashBar}
      />
    </EditionContext>,
  )
}
