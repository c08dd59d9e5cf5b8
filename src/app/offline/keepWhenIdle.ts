/** Sees to the use without a network once the browser has nothing else to do; a first visit waits for none of it. */
export function keepWhenIdle(): void {
  // Dev has no worker. Some browsers know no idle time.
  if (import.meta.env.PROD) (window.requestIdleCallback ?? setTimeout)(() => void load())
}

/** Without a network this does not come, and at the next visit it may. */
const load = async (): Promise<void> => {
  try {
    await (await import('./offline')).startOffline()
  } catch {
    // The page works without it, as long as there is a network.
  }
}
