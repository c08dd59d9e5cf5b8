import { describe, expect, it } from 'vitest'
import { EMPTY_LENS, type Lens } from '../../src/domain/lens'
import { printLens } from '../../src/lens/address'
import {
  applyLens,
  chooseFrame,
  closeCell,
  createLensStore,
  defaultLensOf,
  forgetDropped,
  type LensStore,
  moveAsOf,
  openCell,
  searchIssues,
  showIssues,
  shownActors,
  showRows,
  sortBy,
  toggleActor,
  toggleText,
} from '../../src/lens/lensStore'

const DEFAULT = 'actors=xar,xbe&frame=message-safety'

const lensOf = (store: LensStore): Lens => store.getState().lens
const addressOf = ({ getState }: LensStore): string =>
  printLens(getState().lens, getState().defaults)

describe('a new store', () => {
  it('shows the default lens, chosen by nobody yet', () => {
    const store = createLensStore(DEFAULT)
    expect(store.getState()).toEqual({
      lens: { ...EMPTY_LENS, frame: 'message-safety' },
      defaults: { ...EMPTY_LENS, actors: ['xar', 'xbe'], frame: 'message-safety' },
      dropped: [],
      history: 'replace',
      settled: false,
    })
    expect(shownActors(store.getState())).toEqual(['xar', 'xbe'])
    expect(addressOf(store)).toBe('')
  })

  it('opens no cell and embeds nothing, even where the default lens says so', () => {
    const store = createLensStore(`${DEFAULT}&cell=xar.review&embed=1`)
    expect(lensOf(store)).toMatchObject({ cell: null, embed: false })
    expect(addressOf(store)).toBe('')
  })

  it('bears a default lens that is empty or broken', () => {
    expect(defaultLensOf('')).toEqual(EMPTY_LENS)
    expect(defaultLensOf('%%%&sort=price&__proto__=1')).toEqual(EMPTY_LENS)
  })

  it('answers with the very same list of actors while nothing changes', () => {
    // A selector that makes a new list each time draws without end.
    for (const query of [DEFAULT, '', 'actors=']) {
      const store = createLensStore(query)
      expect(shownActors(store.getState())).toBe(shownActors(store.getState()))
    }
  })
})

describe('toggling an actor', () => {
  it('starts from the actors on the screen', () => {
    const store = createLensStore(DEFAULT)
    toggleActor(store, 'xco')
    expect(lensOf(store).actors).toEqual(['xar', 'xbe', 'xco'])
  })

  it('writes the actors even when the default set is chosen again', () => {
    const store = createLensStore(DEFAULT)
    toggleActor(store, 'xbe')
    toggleActor(store, 'xbe')
    expect(lensOf(store).actors).toEqual(['xar', 'xbe'])
    expect(addressOf(store)).toBe('actors=xar,xbe')
  })

  it('can take the last one away: none is a choice', () => {
    const store = createLensStore(DEFAULT)
    toggleActor(store, 'xar')
    toggleActor(store, 'xbe')
    expect(lensOf(store).actors).toEqual([])
    expect(shownActors(store.getState())).toEqual([])
    expect(addressOf(store)).toBe('actors=')
  })

  it('leaves the default as it was', () => {
    const store = createLensStore(DEFAULT)
    toggleActor(store, 'xar')
    expect(store.getState().defaults.actors).toEqual(['xar', 'xbe'])
  })
})

describe('each action', () => {
  it.each<[string, (store: LensStore) => void, Partial<Lens>, 'push' | 'replace']>([
    ['toggleActor', (store) => toggleActor(store, 'xar'), { actors: ['xbe'] }, 'replace'],
    ['toggleText', (store) => toggleText(store, 'accord'), { texts: ['accord'] }, 'replace'],
    ['chooseFrame', (store) => chooseFrame(store, 'neutral'), { frame: 'neutral' }, 'replace'],
    ['moveAsOf', (store) => moveAsOf(store, '2021-10'), { asOf: '2021-10' }, 'replace'],
    ['showIssues', (store) => showIssues(store, 'all'), { issues: 'all' }, 'replace'],
    ['sortBy', (store) => sortBy(store, 'disagreement'), { sort: 'disagreement' }, 'replace'],
    ['showRows', (store) => showRows(store, 'differences'), { show: 'differences' }, 'replace'],
    ['searchIssues', (store) => searchIssues(store, 'a b'), { q: 'a b' }, 'replace'],
    [
      'openCell',
      (store) => openCell(store, 'xar', 'review'),
      { cell: { column: 'xar', issue: 'review' } },
      'push',
    ],
    ['closeCell', (store) => closeCell(store), { cell: null }, 'replace'],
    ['applyLens', (store) => applyLens(store, 'actors=xco'), { actors: ['xco'] }, 'push'],
  ])(
    '%s changes its field, nothing else, and says how it is written',
    (_, act, fields, history) => {
      const store = createLensStore(DEFAULT)
      const before = lensOf(store)
      act(store)
      expect(lensOf(store)).toEqual({ ...before, ...fields })
      expect(store.getState().history).toBe(history)
    },
  )

  it('replaces again after a push', () => {
    const store = createLensStore(DEFAULT)
    openCell(store, 'xar', 'review')
    closeCell(store)
    expect(lensOf(store).cell).toBeNull()
    expect(store.getState().history).toBe('replace')
  })

  it('toggles a text off again, and keeps the order of choice', () => {
    const store = createLensStore(DEFAULT)
    for (const text of ['b', 'a', 'c', 'a']) toggleText(store, text)
    expect(lensOf(store).texts).toEqual(['b', 'c'])
  })

  it('goes back to the day of the data set', () => {
    const store = createLensStore(`${DEFAULT}&asOf=2021`)
    moveAsOf(store, null)
    expect(lensOf(store).asOf).toBeNull()
    // Without it, the address would bring 2021 back.
    expect(addressOf(store)).toBe('asOf=')
  })

  it('cuts a long search, but no character in half', () => {
    const store = createLensStore(DEFAULT)
    searchIssues(store, 'a'.repeat(101))
    expect(lensOf(store).q).toHaveLength(100)
    // The last of the hundred units would be the first half of the sign.
    searchIssues(store, `${'a'.repeat(99)}🔍`)
    expect(lensOf(store).q).toBe('a'.repeat(99))
    expect(addressOf(store)).toBe(`q=${'a'.repeat(99)}`)
    searchIssues(store, 'a\uD800b')
    expect(addressOf(store)).toBe('q=ab')
  })

  it('forgets what was dropped, and nothing else', () => {
    const store = createLensStore(DEFAULT)
    store.setState({ dropped: [{ param: 'sort', value: 'price', why: 'malformed' }] })
    const before = lensOf(store)
    forgetDropped(store)
    expect(store.getState().dropped).toEqual([])
    expect(lensOf(store)).toBe(before)
  })
})

describe('a whole lens', () => {
  it('takes the place of all fields: what it does not name is the default', () => {
    const store = createLensStore(DEFAULT)
    toggleText(store, 'accord')
    sortBy(store, 'disagreement')
    openCell(store, 'xar', 'review')
    chooseFrame(store, 'neutral')
    applyLens(store, 'actors=xco&show=differences')
    expect(lensOf(store)).toEqual({
      ...EMPTY_LENS,
      actors: ['xco'],
      show: 'differences',
      frame: 'message-safety',
    })
  })

  it('keeps an embedded view embedded', () => {
    const store = createLensStore(DEFAULT)
    store.setState({ lens: { ...lensOf(store), embed: true } })
    applyLens(store, 'actors=xco')
    expect(lensOf(store).embed).toBe(true)
  })

  it('speaks of its own gaps, not of those of the last address', () => {
    const store = createLensStore(DEFAULT)
    store.setState({ dropped: [{ param: 'actors', value: 'zzz', why: 'unknown' }] })
    applyLens(store, 'actors=xco')
    expect(store.getState().dropped).toEqual([])
    applyLens(store, 'sort=price')
    expect(store.getState().dropped).toEqual([{ param: 'sort', value: 'price', why: 'malformed' }])
  })
})
