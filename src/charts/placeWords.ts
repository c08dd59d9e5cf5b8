import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Place } from '../domain/votes'

/** What a state did in a vote, in a word or two. */
export const PLACE_WORDS: Readonly<Record<Place, MessageDescriptor>> = {
  yes: msg`Yes`,
  abstain: msg`Abstained`,
  no: msg`No`,
  absent: msg`Absent`,
  'not-listed': msg`Not in the roll call`,
}
