/** The words for how an entry of a history is known; no part of the first page. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CodedEntry } from '../domain/types'

export const BASIS_WORDS: Record<CodedEntry['basis'], MessageDescriptor> = {
  stated: msg`stated`,
  proposed: msg`proposed as text`,
  voted: msg`shown by a vote`,
  accepted: msg`accepted by joining a text`,
  'domestic-law': msg`shown by law at home`,
  inferred: msg`inferred`,
}

export const INSISTENCE_WORDS: Record<CodedEntry['insistence'], MessageDescriptor> = {
  0: msg`mentioned`,
  1: msg`repeated or argued`,
  2: msg`tabled as text or made a priority`,
}

export const CONFIDENCE_WORDS: Record<CodedEntry['confidence'], MessageDescriptor> = {
  high: msg`high confidence`,
  medium: msg`medium confidence`,
  low: msg`low confidence`,
}
