import { useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { useLensStore } from '../../../components/lensContext'
import { issuedWords, sourceAuthors } from '../../../components/sourceWords'
import { useWholeAddress } from '../../../components/useWholeAddress'
import type { TermFrequency } from '../../../domain/types'
import { printLens } from '../../../lens/address'
import { shownActors } from '../../../lens/lensStore'
import type { FileHead } from './speechesCsv'

/** What a saved picture and a saved table say of where they come from. */
export function useCredits(frequency: TermFrequency, name: string) {
  const { i18n, t } = useLingui()
  const { dataset, sourceById } = useCore()
  const store = useLensStore()
  const whole = useWholeAddress()
  const source = sourceById.get(frequency.source)
  const { title: dataTitle, version, updated, id } = dataset
  const cited =
    source === undefined
      ? frequency.source
      : [sourceAuthors(source), source.title, issuedWords(i18n, source), source.number]
          .filter(Boolean)
          .join(', ')
  const head = (): FileHead => {
    const { lens, defaults } = store.getState()
    const actors = shownActors({ lens, defaults })
    const query = printLens({ ...lens, actors, cell: null }, defaults)
    return {
      view: whole(query),
      dataset: id,
      version,
      updated,
      source: cited,
    }
  }
  return {
    head,
    credits: [
      t`Counted from: ${cited}.`,
      t`Counts of speeches that mention a word at least once, one speech a speaker and year.`,
      t`${dataTitle}, version ${version} of ${updated}.`,
    ],
    fileName: `${id}-${version}-${name}`,
  }
}
