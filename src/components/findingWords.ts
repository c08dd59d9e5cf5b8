import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FindingKind } from '../domain/types'

/** The six findings of the codebook in words, each with what it means. */
export const FINDING_WORDS: Readonly<
  Record<FindingKind, { readonly name: MessageDescriptor; readonly meaning: MessageDescriptor }>
> = {
  supported: {
    name: msg`supported`,
    meaning: msg`The sources that were read show what the claim says.`,
  },
  'supported-in-part': {
    name: msg`supported in part`,
    meaning: msg`They show a part of it; another part they do not show, or show otherwise.`,
  },
  'not-supported': {
    name: msg`not supported`,
    meaning: msg`They show something else.`,
  },
  'not-found': {
    name: msg`not found`,
    meaning: msg`Nothing was found that shows it or speaks against it. It may still be true.`,
  },
  'judgement-or-forecast': {
    name: msg`judgement or forecast`,
    meaning: msg`A view or a look ahead, which no source can settle.`,
  },
  'overtaken-by-events': {
    name: msg`overtaken by events`,
    meaning: msg`What happened since has changed the matter.`,
  },
}
