import { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { fetchLoader } from '../data/loader'
import { coreQuery } from '../data/queries'
import { App, type Services } from './App'
import { createI18n } from './i18n'
import { BASE } from './base'
import { loadBeside } from './loadShown'

/**
 * Starts the app in a browser. A page made at build time is taken over once the files behind it are
 * there; if one fails, the app is drawn anew and says what is wrong.
 */
export async function start(root: HTMLElement): Promise<void> {
  const services: Services = {
    i18n: createI18n(),
    queryClient: new QueryClient(),
    load: fetchLoader(`${BASE}/data/`),
    base: BASE,
  }
  // A build in English alone has none of this.
  const language = LANGUAGES === null ? null : await import('./translated')
  const kept = await language?.keptServices(services)
  const drawn = kept === undefined ? await takeOver(root, services) : drawAnew(root, kept)
  language?.followChoice(services, (chosen, tag) => drawn.render(<App key={tag} {...chosen} />))
}

async function takeOver(root: HTMLElement, services: Services): Promise<Root> {
  if (root.hasChildNodes() && (await canTakeOver(services))) {
    return inSteps(() => hydrateRoot(root, <App {...services} />))
  }
  return drawAnew(root, services)
}

/** Takes over in small steps, between which the page answers: as one task it would hold up the first press. */
function inSteps(begin: () => Root): Promise<Root> {
  return new Promise((resolve) => {
    startTransition(() => resolve(begin()))
  })
}

function drawAnew(root: HTMLElement, services: Services): Root {
  // What is drawn anew is not the default page: with that gone, there is nothing to hide.
  root.replaceChildren()
  delete document.documentElement.dataset['lens']
  const drawn = createRoot(root)
  drawn.render(<App {...services} />)
  return drawn
}

/** How long a column of the page may keep its buttons dead, while the rest is there. */
const LONGEST_WAIT_MS = 6000

async function canTakeOver({ queryClient, load }: Services): Promise<boolean> {
  try {
    const core = await queryClient.ensureQueryData(coreQuery(load))
    const path = window.location.pathname.slice(BASE.length)
    const beside = loadBeside(queryClient, core, load, path).then(() => true)
    // A file that never answers must not hold up the others: drawn anew, its column says so.
    const late = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), LONGEST_WAIT_MS)
    })
    return await Promise.race([beside, late])
  } catch {
    // The gate asks again and shows what is wrong.
    return false
  }
}
