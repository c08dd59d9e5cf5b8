import { printLens } from '../lens/address'
import { shownActors } from '../lens/lensStore'
import type { CsvCell } from '../domain/csv'
import { useCore } from './coreContext'
import { useLensStore } from './lensContext'
import { useWholeAddress } from './useWholeAddress'

/** The first columns of a saved table. Names of fields and no words, so that a script can rely on them. */
export const HEAD_COLUMNS: readonly string[] = ['view', 'dataset', 'version', 'updated']

/** What a saved table says of where it comes from; asked for when it is saved. */
export function useFileHead(): () => readonly CsvCell[] {
  const { dataset } = useCore()
  const store = useLensStore()
  const whole = useWholeAddress()
  return () => {
    const { lens, defaults } = store.getState()
    const actors = shownActors({ lens, defaults })
    const query = printLens({ ...lens, actors, cell: null }, defaults)
    return [whole(query), dataset.id, dataset.version, dataset.updated]
  }
}
