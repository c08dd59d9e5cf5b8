import { I18nProvider } from '@lingui/react'
import { createRoot } from 'react-dom/client'
import { offlineStore } from '../../components/offlineStore'
import { OfflineLine } from '../../features/offline/OfflineLine'
import { messages } from '../../locales/offline/en'
import { createI18n } from '../i18n'
import { withMessages } from '../../components/WithMessages'
import { keepOffline } from './keepOffline'

/** Keeps the app for use without a network, and says so below it; loaded once the page is idle. */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    offlineStore.setState({ phase: 'impossible' })
    return
  }
  const place = document.body.appendChild(document.createElement('div'))
  // An empty box after the last sheet would be a page of its own.
  place.className = 'screen-only'
  createRoot(place).render(
    <I18nProvider i18n={withMessages(createI18n(), messages)}>
      <OfflineLine />
    </I18nProvider>,
  )
  await keepOffline()
}
