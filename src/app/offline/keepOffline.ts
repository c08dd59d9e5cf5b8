import { Workbox } from 'workbox-window'
import { type Kept, offlineStore } from '../../components/offlineStore'

/** Both written after all other files of a build: see scripts/worker.ts. */
const WORKER = `${import.meta.env.BASE_URL}sw.js`
const FIGURES = `${import.meta.env.BASE_URL}offline.json`

const { setState, getState, subscribe } = offlineStore

/**
 * Has a worker keep all files of the app, unless the browser saves data: then it waits until the
 * reader asks. A newer version is told, and taken only when the reader says so.
 */
export async function keepOffline(): Promise<void> {
  // Whoever saves data has not asked for six megabytes; whoever has them keeps them fresh.
  if (savesData() && navigator.serviceWorker.controller === null) {
    setState({ phase: 'put-off' })
    await asked('keep')
  }
  const worker = new Workbox(trusted(WORKER))
  const isFirst = navigator.serviceWorker.controller === null
  setState({ phase: isFirst ? 'fetching' : 'kept', isNew: isFirst })
  follow(worker)
  await register(worker)
  await activated()
  setState({ phase: 'kept', kept: await figures() })
}

function follow(worker: Workbox): void {
  let isControlled = navigator.serviceWorker.controller !== null
  worker.addEventListener('waiting', () => setState({ newer: 'waiting' }))
  // A newer worker that fails leaves what was kept before.
  worker.addEventListener('redundant', () => {
    if (getState().phase === 'fetching') setState({ phase: 'failed' })
  })
  worker.addEventListener('controlling', () => {
    if (isControlled && getState().asked === 'take') window.location.reload()
    else if (isControlled) goneStale()
    isControlled = true
  })
  void takeWhenAsked(worker)
}

async function takeWhenAsked(worker: Workbox): Promise<void> {
  await asked('take')
  // Where another window has taken it, there is nothing left but to load the page.
  if (getState().newer === 'taken') window.location.reload()
  else worker.messageSkipWaiting()
}

/**
 * Another window has taken the newer version, and with it the scripts of this one are gone: a link
 * loads its page anew from now on, at its address. Nothing is loaded without a press.
 */
function goneStale(): void {
  setState({ newer: 'taken' })
  document.addEventListener('click', leaveToBrowser, { capture: true })
}

function leaveToBrowser(event: MouseEvent): void {
  const { target } = event
  if (target instanceof Element && target.closest('a[href^="/"]') !== null) event.stopPropagation()
}

/** Settles once a worker answers for this app; its files are all there then. */
async function activated(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  if (active?.state !== 'activating') return
  await new Promise((resolve) => {
    active.addEventListener('statechange', resolve, { once: true })
  })
}

async function register(worker: Workbox): Promise<void> {
  try {
    await worker.register()
  } catch {
    // Storage is forbidden, or the script does not come: the app goes on as it is.
    setState({ phase: 'failed' })
  }
}

/** Settles once the reader has asked for it. */
const asked = (what: 'keep' | 'take'): Promise<void> =>
  new Promise((resolve) => {
    const stop = subscribe((state) => {
      if (state.asked !== what) return
      stop()
      resolve()
    })
  })

async function figures(): Promise<Kept | null> {
  try {
    const kept: Kept = await (await fetch(FIGURES)).json()
    return kept
  } catch {
    return null
  }
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null && 'saveData' in connection
    ? connection.saveData === true
    : false
}

/** The address of the worker for browsers that take no mere text for one; the policy lets nothing else through. */
function trusted(address: string) {
  return (
    window.trustedTypes
      ?.createPolicy('treaty-lens', {
        createScriptURL: (given) => {
          if (given !== address) throw new TypeError(`not the worker of this app: ${given}`)
          return given
        },
      })
      .createScriptURL(address) ?? address
  )
}
