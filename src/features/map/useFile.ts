import { useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { useLensStore } from '../../components/lensContext'
import { useWholeAddress } from '../../components/useWholeAddress'
import { printLens } from '../../lens/address'
import { shownActors } from '../../lens/lensStore'
import type { FileHead } from './mapCsv'

/** What a saved picture and a saved table say of where they come from. */
export function useFile(name: string, rests: string) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const store = useLensStore()
  const whole = useWholeAddress()
  const { id, title, version, updated } = dataset
  const head = (): FileHead => {
    const { lens, defaults } = store.getState()
    const actors = shownActors({ lens, defaults })
    const asOf = lens.asOf ?? updated
    const query = printLens({ ...lens, actors, asOf, cell: null }, defaults)
    return { view: whole(query), dataset: id, version, updated }
  }
  return {
    head,
    credits: [rests, t`${title}, version ${version} of ${updated}.`],
    fileName: `${id}-${version}-${name}`,
  }
}
