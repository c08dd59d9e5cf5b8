import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startAddressSync } from '../../src/lens/addressSync'
import {
  applyLens,
  chooseFrame,
  closeCell,
  createLensStore,
  forgetDropped,
  moveAsOf,
  openCell,
  searchIssues,
  sortBy,
  toggleActor,
} from '../../src/lens/lensStore'
import { KNOWN } from '../support/lensArbitrary'
import { FakeAddressBar } from './fakeAddressBar'

/** Longer than any pause before a write. */
const PAUSE_MS = 1_000

function start(address: string, defaultLens = 'actors=xar,xbe') {
  const bar = new FakeAddressBar(address)
  const store = createLensStore(defaultLens)
  const stop = startAddressSync(store, bar, KNOWN)
  const lens = () => store.getState().lens
  return { bar, store, stop, lens }
}

const pause = (): void => {
  vi.advanceTimersByTime(PAUSE_MS)
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the first read', () => {
  it('applies the address to the store, says that it did, and writes nothing', () => {
    const { bar, store, lens } = start('/compare?actors=xco&asOf=2021-10&cell=xco.review')
    expect(lens()).toMatchObject({
      actors: ['xco'],
      asOf: '2021-10',
      cell: { column: 'xco', issue: 'review' },
    })
    expect(store.getState()).toMatchObject({ dropped: [], settled: true })
    pause()
    expect(bar.calls).toEqual([])
  })

  it('leaves the default lens where the address names nothing', () => {
    const { store, lens } = start('/compare')
    expect(lens()).toEqual({ ...store.getState().defaults, actors: null })
    expect(store.getState().settled).toBe(true)
  })

  it('names what it dropped, also what the data set lacks', () => {
    const { store } = start('/compare?actors=xar,zzz&sort=price')
    expect(store.getState().dropped).toEqual([
      { param: 'sort', value: 'price', why: 'malformed' },
      { param: 'actors', value: 'zzz', why: 'unknown' },
    ])
  })
})

describe('a write', () => {
  it('replaces the address after a pause, once for many changes', () => {
    const { bar, store } = start('/compare')
    for (const month of ['2021-10', '2021-11', '2021-12']) moveAsOf(store, month)
    expect(bar.calls).toEqual([])
    pause()
    expect(bar.calls).toEqual(['replace /compare?asOf=2021-12'])
  })

  it('waits for a pause between changes, not only for some time after the first', () => {
    const { bar, store } = start('/compare')
    for (const month of ['2021-10', '2021-11', '2021-12']) {
      moveAsOf(store, month)
      vi.advanceTimersByTime(100)
    }
    expect(bar.calls).toEqual([])
    pause()
    expect(bar.calls).toHaveLength(1)
  })

  it('pushes at once when a cell is opened or a preset is taken', () => {
    const { bar, store } = start('/compare')
    openCell(store, 'xar', 'review')
    expect(bar.calls).toEqual(['push /compare?cell=xar.review'])
    applyLens(store, 'actors=xco')
    expect(bar.calls.at(-1)).toBe('push /compare?actors=xco')
    pause()
    expect(bar.calls).toHaveLength(2)
  })

  it('keeps the path and the part of the page, and drops the question mark of an empty lens', () => {
    const { bar, store } = start('/deep/compare?sort=disagreement#main')
    sortBy(store, 'chapter')
    pause()
    expect(bar.entries).toEqual(['/deep/compare#main'])
  })

  it('does not come about where the address is the same', () => {
    const { bar, store } = start('/compare?sort=disagreement')
    sortBy(store, 'chapter')
    sortBy(store, 'disagreement')
    pause()
    openCell(store, 'xar', 'review')
    openCell(store, 'xar', 'review')
    expect(bar.calls).toEqual(['push /compare?sort=disagreement&cell=xar.review'])
  })

  it('does not come about where only what was dropped is forgotten', () => {
    const { bar, store } = start('/compare?zzz=1')
    forgetDropped(store)
    pause()
    expect(bar.calls).toEqual([])
  })

  it('of an apostrophe, a plus and a percent sign equals what the browser has', () => {
    const { bar, store, lens } = start('/compare')
    searchIssues(store, "state's 50% + réach")
    pause()
    expect(bar.calls).toHaveLength(1)
    openCell(store, 'xar', 'review')
    // The same cell again: an address that never equals itself would be pushed twice.
    openCell(store, 'xar', 'review')
    expect(bar.calls).toHaveLength(2)
    bar.go(-1)
    expect(lens()).toMatchObject({ q: "state's 50% + réach", cell: null })
  })

  it('cleans a damaged address with the first change', () => {
    const { bar, store } = start('/compare?actors=xar,zzz&utm=1&sort=price')
    chooseFrame(store, 'message-safety')
    pause()
    expect(bar.entries).toEqual(['/compare?actors=xar&frame=message-safety'])
  })

  it('that the browser refuses stops nothing, and the next change tries again', () => {
    const { bar, store, lens } = start('/compare')
    const refuse = vi.spyOn(bar.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('asked too often', 'SecurityError')
    })
    vi.spyOn(bar.history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('asked too often', 'SecurityError')
    })
    openCell(store, 'xar', 'review')
    expect(lens().cell).toEqual({ column: 'xar', issue: 'review' })
    closeCell(store)
    sortBy(store, 'disagreement')
    expect(pause).not.toThrow()
    expect(lens().sort).toBe('disagreement')
    refuse.mockRestore()
    chooseFrame(store, 'message-safety')
    pause()
    expect(bar.entries).toEqual(['/compare?frame=message-safety&sort=disagreement'])
  })
})

describe('a replace that waits when something is pushed', () => {
  it('is written to the entry that is left', () => {
    const { bar, store } = start('/compare')
    toggleActor(store, 'xco')
    openCell(store, 'xar', 'review')
    pause()
    expect(bar.entries).toEqual([
      '/compare?actors=xar,xbe,xco',
      '/compare?actors=xar,xbe,xco&cell=xar.review',
    ])
    expect(bar.calls).toHaveLength(2)
  })

  it('is written to no entry where it changed nothing in the end', () => {
    const { bar, store } = start('/compare?actors=xar')
    toggleActor(store, 'xco')
    toggleActor(store, 'xco')
    openCell(store, 'xar', 'review')
    pause()
    expect(bar.calls).toEqual(['push /compare?actors=xar&cell=xar.review'])
  })

  it('is not written over the entry of another view that was opened meanwhile', () => {
    const { bar, store } = start('/compare')
    toggleActor(store, 'xco')
    // What a router does for a link to another view with its lens.
    bar.history.pushState(null, '', '/framing?actors=xbe')
    applyLens(store, 'actors=xbe')
    pause()
    expect(bar.entries).toEqual(['/compare', '/framing?actors=xbe'])
  })
})

describe('back and forward', () => {
  it('read the lens of the entry, and open no loop', () => {
    const { bar, store, lens } = start('/compare')
    sortBy(store, 'disagreement')
    openCell(store, 'xar', 'review')
    const written = bar.calls.length
    bar.go(-1)
    expect(lens()).toMatchObject({ sort: 'disagreement', cell: null })
    bar.go(1)
    expect(lens()).toMatchObject({
      sort: 'disagreement',
      cell: { column: 'xar', issue: 'review' },
    })
    pause()
    expect(bar.calls).toHaveLength(written)
    expect(bar.entries).toEqual([
      '/compare?sort=disagreement',
      '/compare?sort=disagreement&cell=xar.review',
    ])
  })

  it('lead through presets', () => {
    const { bar, store, lens } = start('/compare')
    applyLens(store, 'actors=xco')
    applyLens(store, 'actors=xbe&frame=message-order')
    bar.go(-1)
    expect(lens()).toMatchObject({ actors: ['xco'], frame: 'neutral' })
    bar.go(-1)
    expect(lens().actors).toBeNull()
    bar.go(2)
    expect(lens()).toMatchObject({ actors: ['xbe'], frame: 'message-order' })
    pause()
    expect(bar.entries).toHaveLength(3)
  })

  it('after closing a cell: the entry of the dialog became one without', () => {
    const { bar, store, lens } = start('/compare')
    openCell(store, 'xar', 'review')
    closeCell(store)
    pause()
    expect(bar.entries).toEqual(['/compare', '/compare'])
    bar.go(-1)
    expect(lens().cell).toBeNull()
  })

  it('drop a replace that waits: it belongs to the entry that was left', () => {
    const { bar, store, lens } = start('/compare')
    openCell(store, 'xar', 'review')
    sortBy(store, 'disagreement')
    bar.go(-1)
    pause()
    expect(lens().sort).toBe('chapter')
    expect(bar.entries).toEqual(['/compare', '/compare?cell=xar.review'])
  })

  it('name what the entry lacks, and a change then pushes from there', () => {
    const { bar, store, lens } = start('/compare?actors=zzz')
    openCell(store, 'xar', 'review')
    forgetDropped(store)
    bar.go(-1)
    expect(store.getState().dropped).toEqual([{ param: 'actors', value: 'zzz', why: 'unknown' }])
    openCell(store, 'xbe', 'review')
    expect(lens().cell).toEqual({ column: 'xbe', issue: 'review' })
    expect(bar.entries.at(-1)).toBe('/compare?actors=&cell=xbe.review')
    expect(bar.entries).toHaveLength(2)
  })
})

describe('a jump within the page', () => {
  it('loses nothing that waits to be written', () => {
    const { bar, store, lens } = start('/compare')
    toggleActor(store, 'xco')
    bar.jump('#main')
    expect(lens().actors).toEqual(['xar', 'xbe', 'xco'])
    pause()
    expect(bar.location.href).toBe('https://example.org/compare?actors=xar,xbe,xco#main')
  })

  it('does not say again what was dropped', () => {
    const { bar, store } = start('/compare?zzz=1')
    forgetDropped(store)
    bar.jump('#main')
    bar.jump('#table')
    expect(store.getState().dropped).toEqual([])
  })

  it('does not hide a change of lens that comes with it', () => {
    const { bar, store, lens } = start('/compare')
    bar.jump('#main')
    sortBy(store, 'disagreement')
    pause()
    bar.go(-1)
    expect(lens().sort).toBe('chapter')
  })
})

describe('stop', () => {
  it('ends writing, waiting and reading', () => {
    const { bar, store, stop, lens } = start('/compare')
    openCell(store, 'xar', 'review')
    sortBy(store, 'disagreement')
    stop()
    pause()
    openCell(store, 'xbe', 'review')
    bar.go(-1)
    pause()
    expect(lens().cell).toEqual({ column: 'xbe', issue: 'review' })
    expect(bar.entries).toEqual(['/compare', '/compare?cell=xar.review'])
  })

  it('lets another sync start on the same store, as in development', () => {
    const { bar, store, stop } = start('/compare')
    stop()
    startAddressSync(store, bar, KNOWN)
    openCell(store, 'xar', 'review')
    expect(bar.calls).toEqual(['push /compare?cell=xar.review'])
  })
})
