import { createContext, useContext } from 'react'
import type { Loader } from '../data/loader'
import { textIdsOf } from '../domain/texts'
import type { Actor, CoreData, Issue, Source } from '../domain/types'

/** The core of the data set with what is looked up in it by id; made once when it has been loaded. */
export interface Core extends CoreData {
  readonly actorById: ReadonlyMap<string, Actor>
  readonly issueById: ReadonlyMap<string, Issue>
  readonly sourceById: ReadonlyMap<string, Source>
  /** Ids of the texts that have a file. */
  readonly textIds: readonly string[]
  readonly load: Loader
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** Indexes the core of a data set; `load` reads its other files. */
export function indexCore(core: CoreData, load: Loader): Core {
  return {
    ...core,
    actorById: byId(core.actors),
    issueById: byId(core.issues),
    sourceById: byId(core.sources),
    textIds: textIdsOf(core.dataset),
    load,
  }
}

export const CoreContext = createContext<Core | null>(null)

/** The core of the data set; never missing below the gate that loads it. */
export function useCore(): Core {
  const core = useContext(CoreContext)
  if (core === null) throw new Error('useCore is used outside of the gate that loads the data set')
  return core
}
