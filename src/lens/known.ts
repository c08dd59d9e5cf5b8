import { textIdsOf } from '../domain/texts'
import type { CoreData } from '../domain/types'
import type { Known } from './address'

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id))

/** What a data set has that an address can name: texts that have a file, issues that do not wait. */
export function knownOf({ dataset, actors, issues }: CoreData): Known {
  return {
    actors: idsOf(actors),
    texts: new Set(textIdsOf(dataset)),
    issues: idsOf(issues.filter(({ waiting }) => waiting !== true)),
    cellIssues: idsOf(issues),
    frames: idsOf(dataset.frames),
    earliest: dataset.earliest,
    updated: dataset.updated,
  }
}
