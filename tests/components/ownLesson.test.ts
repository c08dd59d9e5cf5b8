import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  addOwnScene,
  followOwnLesson,
  forgetUnread,
  freeSceneId,
  ownLessonStore,
  replaceOwnLesson,
} from '../../src/components/ownLesson'
import { ownLesson, ownScene } from '../support/ownLesson'

const KEY = 'treaty-lens-lesson'
const DATASET = { id: 'lantern-talks', version: '1.2.0' }
const state = () => ownLessonStore.getState()
const kept = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null')

/** As another tab writes it. */
function writeElsewhere(text: string): void {
  localStorage.setItem(KEY, text)
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
}

beforeEach(() => {
  localStorage.clear()
  ownLessonStore.setState(ownLessonStore.getInitialState())
})

describe('a view that is added', () => {
  it('begins a lesson, which is kept and read again', () => {
    expect(addOwnScene(DATASET, { title: 'One', view: '/compare' })).toBe(true)
    expect(addOwnScene(DATASET, { title: 'Two', view: '/votes' })).toBe(true)
    expect(kept()).toMatchObject({
      dataset: 'lantern-talks',
      scenes: [
        { id: 'step-1', title: 'One', view: '/compare', minutes: 5, notes: '' },
        { id: 'step-2', title: 'Two', view: '/votes', minutes: 5, notes: '' },
      ],
    })
    ownLessonStore.setState(ownLessonStore.getInitialState())
    followOwnLesson()
    expect(state().lesson?.scenes.map(({ title }) => title)).toEqual(['One', 'Two'])
  })

  it('takes no id that a step has, though one was removed', () => {
    expect(freeSceneId([])).toBe('step-1')
    expect(freeSceneId([{ id: 'step-2' }])).toBe('step-3')
    expect(freeSceneId([{ id: 'step-1' }, { id: 'step-3' }])).toBe('step-4')
  })

  it('is refused where the lesson is full or the address too long, and nothing is lost', () => {
    const full = ownLesson(Array.from({ length: 60 }, (_, at) => ownScene({ id: `s-${at}` })))
    replaceOwnLesson(full)
    expect(addOwnScene(DATASET, { title: 'One more', view: '/compare' })).toBe(false)
    expect(state().lesson).toEqual(full)
    replaceOwnLesson(ownLesson())
    expect(addOwnScene(DATASET, { title: 'Long', view: `/compare?q=${'a'.repeat(2000)}` })).toBe(
      false,
    )
    expect(state().lesson).toEqual(ownLesson())
  })
})

describe('what another tab does', () => {
  it('is followed', () => {
    followOwnLesson()
    writeElsewhere(JSON.stringify(ownLesson([], { title: 'From there' })))
    expect(state().lesson?.title).toBe('From there')
  })

  it('does not take the place of what could not be kept here', () => {
    followOwnLesson()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    replaceOwnLesson(ownLesson([], { title: 'Only here' }))
    expect(state().kept).toBe(false)
    writeElsewhere(JSON.stringify(ownLesson([], { title: 'From there' })))
    expect(state().lesson?.title).toBe('Only here')
  })
})

describe('a storage that is refused', () => {
  it('is said, and the lesson lives on in the tab', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    followOwnLesson()
    expect(state()).toMatchObject({ kept: false, settled: true, lesson: null })
    expect(addOwnScene(DATASET, { title: 'One', view: '/compare' })).toBe(true)
    expect(state().lesson?.scenes).toHaveLength(1)
  })
})

describe('what was kept and cannot be read', () => {
  it.each(['{"format":', '{"format":"other"}', 'null', '[]'])(
    '%s is put aside until its owner throws it away',
    (text) => {
      localStorage.setItem(KEY, text)
      followOwnLesson()
      expect(state()).toMatchObject({ lesson: null, unread: text })
      // The next step is written over what was there: the other is still to be had.
      addOwnScene(DATASET, { title: 'One', view: '/compare' })
      ownLessonStore.setState(ownLessonStore.getInitialState())
      followOwnLesson()
      expect(state().lesson?.scenes).toHaveLength(1)
      expect(state().unread).toBe(text)
      forgetUnread()
      ownLessonStore.setState(ownLessonStore.getInitialState())
      followOwnLesson()
      expect(state().unread).toBeNull()
    },
  )
})
