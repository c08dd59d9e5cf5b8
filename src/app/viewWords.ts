import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** The names of the views that stand in the banner, by their id in the data set. */
export const VIEW_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  compare: msg`Compare`,
  framing: msg`Framing`,
  issues: msg`Issues`,
  actors: msg`Actors`,
  texts: msg`Texts`,
  votes: msg`Votes`,
  timeline: msg`Timeline`,
  map: msg`Map`,
  lessons: msg`Lessons`,
  about: msg`About`,
}
