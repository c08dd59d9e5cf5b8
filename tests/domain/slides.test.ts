// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  cornersIssue,
  revealsOf,
  type SlideLens,
  slideOf,
  viewAddress,
} from '../../src/domain/slides'
import { fixtureCore } from '../support/fixture'

const issueById = new Map(fixtureCore().issues.map((issue) => [issue.id, issue]))
const LENS: SlideLens = { actors: ['xar', 'xbe'], texts: [], issues: 'best', item: null }

const slideAt = (view: string, lens: Partial<SlideLens> = {}) =>
  slideOf({ view }, { ...LENS, ...lens }, issueById)

describe('an address of a scene', () => {
  it.each([
    ['/compare?actors=xar', { view: 'compare', page: '', query: 'actors=xar' }],
    ['/issues/lantern-treaty', { view: 'issues', page: 'lantern-treaty', query: '' }],
    ['/framing/words/?item=a#b', { view: 'framing', page: 'words', query: 'item=a' }],
    ['/', { view: '', page: '', query: '' }],
    ['no address', { view: '', page: '', query: '' }],
  ])('%s is taken apart wrongly', (address, parts) => {
    expect(viewAddress(address)).toEqual(parts)
  })
})

describe('the slide of a scene', () => {
  it('is the view where a question is to stand alone', () => {
    expect(slideOf({ view: '/map', question: 'Why?' }, LENS, issueById)).toEqual({
      kind: 'question',
      question: 'Why?',
    })
  })

  it.each([
    ['/issues/lantern-treaty', {}, { kind: 'spectrum', issue: 'lantern-treaty' }],
    ['/issues/no-such-issue', {}, { kind: 'view' }],
    ['/issues', {}, { kind: 'view' }],
    ['/compare', { issues: ['a', 'b', 'c'] }, { kind: 'slice', issues: ['a', 'b', 'c'] }],
    ['/compare', { issues: ['a', 'b', 'c', 'd'] }, { kind: 'view' }],
    ['/compare', { issues: ['a'], actors: ['1', '2', '3', '4'], texts: ['5'] }, { kind: 'view' }],
    ['/compare', { issues: ['a'], actors: [] }, { kind: 'view' }],
    ['/compare', {}, { kind: 'view' }],
    ['/framing', { item: 'layer.lamps' }, { kind: 'layers' }],
    [
      '/framing/readings',
      { issues: ['lantern-treaty'] },
      { kind: 'readings', issue: 'lantern-treaty' },
    ],
    ['/framing/readings', { item: 'no-such-issue' }, { kind: 'view' }],
    ['/framing/words', { item: 'term.signal' }, { kind: 'pair', term: 'signal' }],
    ['/framing/words', { item: 'signal' }, { kind: 'pair', term: 'signal' }],
    ['/framing/words', {}, { kind: 'view' }],
    ['/framing/claims', { item: 'claim-1' }, { kind: 'claim', claim: 'claim-1' }],
    ['/framing/claims', {}, { kind: 'view' }],
    ['/framing/speeches', {}, { kind: 'speeches' }],
    ['/votes/l-res-1', {}, { kind: 'vote', resolution: 'l-res-1' }],
    ['/votes', {}, { kind: 'view' }],
    ['/lessons/words', { item: 'signed' }, { kind: 'word', word: 'signed' }],
    ['/map', {}, { kind: 'view' }],
  ] as const)('%s with %j is not what it should be', (view, lens, slide) => {
    expect(slideAt(view, lens)).toEqual(slide)
  })

  it.each([
    ['/issues/lantern-treaty', { texts: ['lantern-accord'] }, 3],
    ['/compare', { issues: ['lantern-treaty'] }, 2],
    ['/framing/claims', { item: 'claim-1' }, 1],
    // The fixture has a hard question on this issue, in one of its vocabularies.
    ['/framing/readings', { issues: ['lantern-treaty'] }, 1],
    ['/map', {}, 0],
  ] as const)('%s with %j reveals other than %i things', (view, lens, count) => {
    expect(revealsOf(slideAt(view, lens), { ...LENS, ...lens }, issueById)).toBe(count)
  })

  it('lets the class place itself on several issues at once', () => {
    expect(cornersIssue(slideAt('/issues/lantern-treaty'))).toBe('lantern-treaty')
    expect(cornersIssue(slideAt('/compare', { issues: ['review'] }))).toBe('review')
    expect(cornersIssue(slideAt('/compare', { issues: ['review', 'a'] }))).toBeUndefined()
    expect(cornersIssue(slideAt('/map'))).toBeUndefined()
  })
})
