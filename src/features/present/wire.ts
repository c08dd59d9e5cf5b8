/** How the windows of one presentation reach each other. What comes in is not trusted here: see `data/presentMessages.ts`. */

export interface Wire {
  /** `opener`: only a window and the one that it opened reach each other; `none`: nobody does. */
  readonly kind: 'broadcast' | 'opener' | 'none'
  readonly post: (message: unknown) => void
  readonly listen: (hear: (message: unknown) => void) => void
  /** Tells of a window that this one has opened. */
  readonly meet: (other: Window) => void
  readonly close: () => void
}

/** The origin of a page that is a file on disk: such pages share no channel. */
const NO_ORIGIN = 'null'

/** Opens the wire of a lesson: a channel of all windows of this origin, else one between opener and opened. */
export function openWire(name: string): Wire {
  if (window.origin === NO_ORIGIN || !('BroadcastChannel' in window)) return openerWire()
  try {
    return broadcastWire(new BroadcastChannel(name))
  } catch {
    // A browser that keeps its storage from a page keeps its channels from it too.
    return openerWire()
  }
}

const broadcastWire = (channel: BroadcastChannel): Wire => ({
  kind: 'broadcast',
  // Unlike a window, a channel is of this origin alone and takes no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  post: (message) => channel.postMessage(message),
  listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
  meet: () => undefined,
  close: () => channel.close(),
})

function openerWire(): Wire {
  const isFile = window.origin === NO_ORIGIN
  const opener: unknown = window.opener
  let other = isWindow(opener) ? opener : null
  let end: (() => void) | null = null
  return {
    kind: 'opener',
    post: (message) => other?.postMessage(message, isFile ? '*' : window.origin),
    listen: (hear) => {
      const onMessage = ({ data, source, origin }: MessageEvent): void => {
        // A file has no origin that could be compared; only the one other window is heard then. After
        // a reload the opener does not know any more whom it opened, until it is spoken to.
        if (
          !isWindow(source) ||
          (isFile ? other !== null && source !== other : origin !== window.origin)
        )
          return
        other = source
        hear(data)
      }
      window.addEventListener('message', onMessage)
      end = () => window.removeEventListener('message', onMessage)
    },
    meet: (opened) => {
      other = opened
    },
    close: () => end?.(),
  }
}

/** A window of another origin has hardly any properties, but it can be spoken to. */
const isWindow = (value: unknown): value is Window =>
  typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value
