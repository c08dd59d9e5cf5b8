import { msg } from '@lingui/core/macro'
import type { CoreData } from '../../domain/types'

/** The pages that are made at build time: the index, and each actor. */
export const actorPages = ({ actors }: CoreData) => [
  {
    path: '',
    title: msg`Actors`,
    description: msg`Everyone whose stances are recorded, by kind, with how much is known of each.`,
  },
  ...actors.map(({ id, name, summary }) => ({ path: id, title: name, description: summary })),
]
