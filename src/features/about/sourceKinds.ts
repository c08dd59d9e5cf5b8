import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What each kind of source is called, by its code in the data. */
export const SOURCE_KIND_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  resolution: msg`resolution`,
  treaty: msg`treaty`,
  draft: msg`draft`,
  law: msg`law`,
  policy: msg`policy paper`,
  statement: msg`statement`,
  submission: msg`submission`,
  letter: msg`letter`,
  record: msg`record of a meeting or vote`,
  report: msg`report`,
  press: msg`press`,
  analysis: msg`analysis`,
  dataset: msg`data set`,
}
