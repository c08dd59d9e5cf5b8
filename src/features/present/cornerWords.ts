import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Corner } from '../../domain/corners'

export const CORNER_WORDS: Readonly<Record<Corner, MessageDescriptor>> = {
  less: msg`Less`,
  middle: msg`Middle`,
  more: msg`More`,
}
