// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchLoader, LoadError } from '../../src/data/loader'

/** Puts an answer in place of the network, and says what was asked of it. */
function answering(answer: () => Promise<Response>) {
  const asked = vi.fn<(address: string, options?: RequestInit) => Promise<Response>>(answer)
  vi.stubGlobal('fetch', asked)
  return asked
}

/** A body whose connection breaks after the first bytes. */
function brokenBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('[{ "id":'))
      controller.error(new TypeError('terminated'))
    },
  })
}

const load = fetchLoader('/data/')

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('loading a file', () => {
  it('fetches it from the folder and answers with its JSON', async () => {
    const asked = answering(async () => new Response('[{ "id": "xar" }]'))
    await expect(load('positions/xar.json')).resolves.toEqual([{ id: 'xar' }])
    expect(asked.mock.calls.map(([address]) => address)).toEqual(['/data/positions/xar.json'])
  })

  it('begins many requests in one task, or forgets one of them', async () => {
    const asked = answering(async () => new Response('[]'))
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const own = fetchLoader('/data/')
    const files = Array.from({ length: 6 }, (_, index) => `positions/a${index}.json`)
    const all = Promise.all(files.map(own))
    for (const most of [2, 4, 6]) {
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
      expect(asked).toHaveBeenCalledTimes(most)
      vi.advanceTimersToNextTimer()
    }
    await all
    expect(asked.mock.calls.map(([address]) => address)).toEqual(
      files.map((file) => `/data/${file}`),
    )
  })

  it.each<[string, () => Promise<Response>, LoadError['failure']]>([
    [
      'is not there',
      async () => new Response('Not found', { status: 404 }),
      { kind: 'status', status: 404 },
    ],
    [
      'is not to be had from an ailing server',
      async () => new Response('{}', { status: 500 }),
      { kind: 'status', status: 500 },
    ],
    ['was cut short', async () => new Response('[{ "id": "xa'), { kind: 'not-json' }],
    ['is empty', async () => new Response(''), { kind: 'not-json' }],
    [
      'is a page and not JSON, as a host may answer for a missing file',
      async () => new Response('<!doctype html><title>Oops</title>'),
      { kind: 'not-json' },
    ],
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed')), { kind: 'network' }],
    ['stops while it is being read', async () => new Response(brokenBody()), { kind: 'network' }],
  ])('says by name which file %s', async (_what, answer, failure) => {
    answering(answer)
    const error: unknown = await load('actors.json').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(LoadError)
    expect(error).toMatchObject({ file: 'actors.json', failure })
  })
})
