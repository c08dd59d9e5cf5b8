// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decodeMessage, decodePresentation } from '../../src/data/presentMessages'
import { placeClass, presentationAt } from '../../src/domain/present'

const STATE = placeClass(presentationAt('hook', 'one', 1000), 'hook', {
  less: 1,
  middle: 0,
  more: 999,
})
const MESSAGE = {
  app: 'treaty-lens-present',
  lesson: 'first-look-full',
  from: 'one',
  role: 'stage',
  kind: 'state',
  to: null,
  state: STATE,
}

describe('a message of another window', () => {
  it('is refused though it is whole', () => {
    expect(decodeMessage(structuredClone(MESSAGE))).toEqual(MESSAGE)
    const { state: _state, to: _to, ...hello } = { ...MESSAGE, kind: 'hello' }
    expect(decodeMessage(hello)).toEqual(hello)
  })

  it.each([
    ['nothing', null],
    ['a text', 'hello'],
    ['of another app', { ...MESSAGE, app: 'other' }],
    ['without a state', { ...MESSAGE, state: undefined }],
    ['with a field too many', { ...MESSAGE, run: 'alert(1)' }],
    ['with a step that is no id', { ...MESSAGE, state: { ...STATE, scene: '<img>' } }],
    ['that would end all others', { ...MESSAGE, state: { ...STATE, revision: 1e12 } }],
    ['with a part of a revision', { ...MESSAGE, state: { ...STATE, revision: 1.5 } }],
    [
      'with a crowd',
      { ...MESSAGE, state: { ...STATE, corners: { hook: { less: 1e6, middle: 0, more: 0 } } } },
    ],
    ['with no time', { ...MESSAGE, state: { ...STATE, since: { hook: Number.NaN } } }],
  ])('is taken though it is damaged: %s', (_what, message) => {
    expect(decodeMessage(message)).toBeNull()
  })

  it('is kept in a form that cannot be read again', () => {
    expect(decodePresentation(JSON.parse(JSON.stringify(STATE)))).toEqual(STATE)
    expect(decodePresentation({ ...STATE, theme: 'green' })).toBeNull()
  })
})
