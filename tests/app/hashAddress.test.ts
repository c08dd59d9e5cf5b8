import { afterEach, expect, test, vi } from 'vitest'
import { assert, property, stringMatching } from 'fast-check'
import { followAnchors, hashBar, partsOfHash } from '../../src/app/single/hashAddress'
import { startAddressSync } from '../../src/lens/addressSync'
import { knownOf } from '../../src/lens/known'
import { createLensStore, toggleActor } from '../../src/lens/lensStore'
import { fixtureCore } from '../support/fixture'

afterEach(() => {
  window.history.replaceState(null, '', '/compare')
  document.body.replaceChildren()
})

test.each([
  ['#/compare?actors=xar#source-a', '/compare', '?actors=xar', '#source-a'],
  ['#/about/sources#a', '/about/sources', '', '#a'],
  ['#/', '/', '', ''],
  // What names no view leads home: an empty address, and an anchor of another page.
  ['', '/', '', ''],
  ['#main', '/', '', ''],
])('the address %s is taken apart wrongly', (whole, pathname, search, hash) => {
  expect(partsOfHash(whole)).toEqual({ pathname, search, hash })
})

test('an address behind the # is not the same when it is put together again', () => {
  const part = stringMatching(/^[a-z0-9=&,.-]{1,20}$/)
  assert(
    property(part, part, part, (path, query, anchor) => {
      const { pathname, search, hash } = partsOfHash(`#/${path}?${query}#${anchor}`)
      expect([pathname, search, hash]).toEqual([`/${path}`, `?${query}`, `#${anchor}`])
    }),
  )
})

test('the lens is not kept behind the #, or loses the path or the anchor there', async () => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '#/compare?actors=#main')
  const core = fixtureCore()
  const store = createLensStore(core.dataset.defaultLens)
  const stop = startAddressSync(store, hashBar, knownOf(core))
  expect(store.getState().lens.actors).toEqual([])
  const [actor] = core.actors
  toggleActor(store, actor?.id ?? '')
  await vi.runAllTimersAsync()
  stop()
  vi.useRealTimers()
  expect(window.location.hash).toBe(`#/compare?actors=${actor?.id}#main`)
})

test('a link to a part of the page loses the view, or leaves the focus behind', () => {
  Element.prototype.scrollIntoView = () => undefined
  window.history.replaceState(null, '', '#/issues?actors=xar')
  document.body.innerHTML = '<a href="#part">Part</a><h2 id="part">The part</h2>'
  followAnchors()
  document.querySelector('a')?.click()
  expect(window.location.hash).toBe('#/issues?actors=xar#part')
  expect(document.activeElement).toBe(document.querySelector('#part'))
})
