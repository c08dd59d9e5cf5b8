import { useLingui } from '@lingui/react/macro'
import type { CsvCell } from '../domain/csv'
import { printLens } from '../lens/address'
import { shownActors } from '../lens/lensStore'
import { useCore } from './coreContext'
import { useLensStore } from './lensContext'
import { type LensField, lensWords } from './lensWords'
import { useWholeAddress } from './useWholeAddress'

/** The first columns of a saved table. Names of fields and no words, so that a script can rely on them. */
export const HEAD_COLUMNS: readonly string[] = [
  'view',
  'dataset',
  'version',
  'updated',
  'licence',
  'figure',
  'lens',
  'note',
]

interface Figure {
  /** Ends the names of the files. */
  readonly name: string
  /** What stands over the figure. */
  readonly title: string
  /** What of the lens the figure rests on; left out, nothing of it. */
  readonly lens?: readonly LensField[]
  /** How the figure is to be read: sentences. */
  readonly notes: readonly string[]
  /** The sources; left out where they are too many for a line and stand on the page. */
  readonly sources?: string
}

/** What a saved table and a saved picture say of where they come from; asked for when one is saved. */
export function useFigureHead({ name, title, lens: fields = [], notes, sources }: Figure) {
  const { t, i18n } = useLingui()
  const rests = [
    ...notes,
    sources ?? t`Sources: on the page at the address, each with its passage.`,
  ]
  const core = useCore()
  const store = useLensStore()
  const whole = useWholeAddress()
  const { id, title: data, version, updated, licence } = core.dataset
  /** The address that shows the figure again, with actors and day written out. */
  const view = (): string => {
    const { lens, defaults } = store.getState()
    const actors = shownActors({ lens, defaults })
    const asOf = lens.asOf ?? (fields.includes('asOf') ? updated : null)
    return whole(printLens({ ...lens, actors, asOf, cell: null, embed: false }, defaults))
  }
  const words = (): string => lensWords(i18n, core, store.getState(), fields)
  return {
    /** The cells under {@link HEAD_COLUMNS}. */
    head: (): readonly CsvCell[] => {
      const { name: licenceName, url } = licence
      const terms = `${licenceName}, ${url}`
      return [view(), id, version, updated, terms, title, words(), rests.join(' ')]
    },
    /** The lines under a saved picture. */
    credits: (): readonly string[] => {
      const { name: terms, url } = licence
      const address = view()
      return [
        words(),
        ...rests,
        t`${data}, version ${version} of ${updated}. Licence: ${terms}, ${url}.`,
        address,
      ].filter((line) => line !== '')
    },
    fileName: `${id}-${version}-${name}`,
  }
}
