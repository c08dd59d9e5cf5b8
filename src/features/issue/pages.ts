import { msg } from '@lingui/core/macro'
import type { CoreData } from '../../domain/types'

/** The pages that are made at build time: the index, and each issue under its own question. */
export const issuePages = ({ issues }: CoreData) => [
  {
    path: '',
    title: msg`Issues`,
    description: msg`Every question on which actors differ, with how many stand on each step.`,
  },
  ...issues.map(({ id, title, question }) => ({ path: id, title, description: question })),
]
