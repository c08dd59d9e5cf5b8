import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { fetchLoader } from '../data/loader'
import { App, type Services } from './App'
import { createI18n } from './i18n'
import { loadShown } from './loadShown'

/**
 * Starts the app in a browser. A page made at build time is taken over once the files behind it are
 * there; if one fails, the app is drawn anew and says what is wrong.
 */
export async function start(root: HTMLElement): Promise<void> {
  const services: Services = {
    i18n: createI18n(),
    queryClient: new QueryClient(),
    load: fetchLoader(`${import.meta.env.BASE_URL}data/`),
  }
  const app = <App {...services} />
  if (root.hasChildNodes() && (await canTakeOver(services))) {
    hydrateRoot(root, app)
    return
  }
  // What is drawn anew is not the default page: with that gone, there is nothing to hide.
  root.replaceChildren()
  delete document.documentElement.dataset['lens']
  createRoot(root).render(app)
}

async function canTakeOver({ queryClient, load }: Services): Promise<boolean> {
  try {
    await loadShown(queryClient, load)
    return true
  } catch {
    // The gate asks again and shows what is wrong.
    return false
  }
}
