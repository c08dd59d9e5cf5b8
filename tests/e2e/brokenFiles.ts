import type { Route } from '@playwright/test'

/** Something that is wrong with a file on its way. */
export interface Fault {
  readonly name: string
  readonly answer: (route: Route) => Promise<void>
  /** What the app must say besides the file’s name. */
  readonly says: RegExp
}

const asText = (body: string, contentType = 'application/json') => ({
  answer: async (route: Route) => route.fulfill({ status: 200, contentType, body }),
})

/** All that can be wrong with a file on its way. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'is missing',
    answer: async (route) => route.fulfill({ status: 404, body: 'no' }),
    says: /the server answered 404/,
  },
  {
    name: 'makes the server fail',
    answer: async (route) => route.fulfill({ status: 500, body: 'no' }),
    says: /the server answered 500/,
  },
  {
    name: 'meets a broken network',
    answer: async (route) => route.abort('connectionreset'),
    says: /the network did not answer/,
  },
  {
    name: 'is cut short',
    answer: async (route) => {
      const whole = await (await route.fetch()).text()
      await route.fulfill({ status: 200, body: whole.slice(0, whole.length / 2) })
    },
    says: /not JSON, or was cut short/,
  },
  { name: 'is not JSON', ...asText('one, two'), says: /not JSON, or was cut short/ },
  { name: 'is empty', ...asText(''), says: /not JSON, or was cut short/ },
  {
    name: 'is a page instead',
    ...asText('<!doctype html><title>Sign in</title>', 'text/html'),
    says: /not JSON, or was cut short/,
  },
  { name: 'has another shape', ...asText('"<b>neither</b>"'), says: /: / },
]
