import { describe, expect, it } from 'vitest'
import { firstReading, issuesByChapter, toggledFrame } from '../../src/domain/readings'
import type { Issue } from '../../src/domain/types'
import { fixtureCore } from '../support/fixture'

const { chapters, dataset, issues } = fixtureCore()
const { frames } = dataset
const full = { question: '?', threat: 'a', remedy: 'b', challenge: 'c' }
const worded = (issue: Issue): Issue => ({
  ...issue,
  frames: { 'lamp-safety': full, 'message-safety': full },
})
const ids = (some: readonly Issue[]) => some.map(({ id }) => id)

describe('the issue that a reader begins with', () => {
  it('is the first that the lens names', () => {
    const asked = ['who-decides', 'proof-of-intent']
    expect(firstReading(issues, frames, asked)?.id).toBe('proof-of-intent')
  })

  it('is else the first worded in full that does not wait and is not sensitive', () => {
    const some = issues.map((issue) =>
      ['advice-on-accord', 'night-signals', 'watch-powers'].includes(issue.id)
        ? worded(issue)
        : issue,
    )
    expect(ids(some)).toContain('night-signals')
    expect(firstReading(some, frames, 'best')?.id).toBe('watch-powers')
  })

  it('is the first of all where none is worded in full, and none where there is none', () => {
    expect(firstReading(issues, frames, 'all')?.id).toBe('lantern-treaty')
    expect(firstReading(issues, frames, ['dragons'])?.id).toBe('lantern-treaty')
    expect(firstReading([], frames, 'best')).toBeUndefined()
  })
})

describe('the list of issues', () => {
  it('has each once, under its chapter, and no empty chapter', () => {
    const groups = issuesByChapter(chapters, issues)
    expect(groups.flatMap((group) => ids(group.issues)).toSorted()).toEqual(ids(issues).toSorted())
    expect(groups.map(({ chapter }) => chapter.id)).toEqual(['forum', 'scope', 'powers', 'safety'])
    const few = issuesByChapter(chapters, issues.slice(0, 1))
    expect(few.map(({ chapter }) => chapter.id)).toEqual(['forum'])
  })
})

it('a second press on a vocabulary leads back to the neutral words', () => {
  expect(toggledFrame('neutral', 'lamp-safety')).toBe('lamp-safety')
  expect(toggledFrame('message-safety', 'lamp-safety')).toBe('lamp-safety')
  expect(toggledFrame('lamp-safety', 'lamp-safety')).toBe('neutral')
})
