import { useEffect, useState } from 'react'

/** The time, handed in so that a test need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls again and again until the function that it answers with is called. */
  readonly every: (milliseconds: number, call: () => void) => () => void
}

export const browserClock: Clock = {
  now: () => Date.now(),
  every: (milliseconds, call) => {
    const timer = setInterval(call, milliseconds)
    return () => clearInterval(timer)
  },
}

/** The time to the half second; null while the page is drawn without a browser. */
export function useNow(clock: Clock): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const read = (): void => setNow(clock.now())
    read()
    return clock.every(500, read)
  }, [clock])
  return now
}
