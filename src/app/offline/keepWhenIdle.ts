/** Sees to the use without a network once the browser has nothing else to do; a first visit waits for none of it. */
export function keepWhenIdle(): void {
  // Dev has no worker. Some browsers know no idle time.
  if (import.meta.env.PROD) (window.requestIdleCallback ?? setTimeout)(() => void load())
}

const load = async (): Promise<void> => (await import('./offline')).startOffline()
