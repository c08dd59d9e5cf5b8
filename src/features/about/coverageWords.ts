import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CoverageState } from '../../domain/coverage'

/** What each state of a cell is called. */
export const COVERAGE_WORDS: Readonly<Record<CoverageState, MessageDescriptor>> = {
  read: msg`Read`,
  reported: msg`Reported`,
  old: msg`Old`,
  withdrawn: msg`Withdrawn`,
  'not-yet': msg`No stance yet`,
  'nothing-found': msg`Nothing found`,
  'not-researched': msg`Not researched`,
  declined: msg`Declined to say`,
  'not-present': msg`Not in the room`,
  'not-applicable': msg`Not applicable`,
}
