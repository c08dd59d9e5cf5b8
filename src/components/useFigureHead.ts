import { useLingui } from '@lingui/react/macro'
import { printLens } from '../lens/address'
import { shownActors } from '../lens/lensStore'
import { useCore } from './coreContext'
import { useLensStore } from './lensContext'
import { useWholeAddress } from './useWholeAddress'

/** The first columns of a saved table, by the names that stand above them. */
export const HEAD_COLUMNS = ['view', 'dataset', 'version', 'updated'] as const

/** What a saved table and a saved picture say of where they come from; `name` ends the names of the files. */
export function useFigureHead(name: string) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const store = useLensStore()
  const whole = useWholeAddress()
  const { id, title, version, updated } = dataset
  /** The cells under {@link HEAD_COLUMNS}: the address that shows the figure again, and the data set. */
  const head = (): readonly string[] => {
    const { lens, defaults } = store.getState()
    const query = printLens(
      { ...lens, actors: shownActors({ lens, defaults }), cell: null },
      defaults,
    )
    return [whole(query), id, version, updated]
  }
  return {
    head,
    credit: t`${title}, version ${version} of ${updated}.`,
    fileName: `${id}-${version}-${name}`,
  }
}
