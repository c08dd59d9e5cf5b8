import { useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { useLensStore } from '../../components/lensContext'
import { useWholeAddress } from '../../components/useWholeAddress'
import { type CsvCell, toCsv } from '../../domain/csv'
import { printLens } from '../../lens/address'
import { shownActors } from '../../lens/lensStore'

/** Names of fields and not words of a page, so that a script can rely on them in every language. */
const HEAD = ['view', 'dataset', 'version', 'updated'] as const

/** What a saved picture and a saved table of a figure say of where they come from. */
export function useVoteFile(name: string, sources: readonly string[]) {
  const { t } = useLingui()
  const { dataset, sourceById } = useCore()
  const store = useLensStore()
  const whole = useWholeAddress()
  const { id, title, version, updated } = dataset
  const named = sources.flatMap((source) => sourceById.get(source)?.title ?? []).join('; ')
  return {
    credits: [
      t`Sources: ${named}.`,
      t`Counts of votes in the plenary of the Assembly. Absent is not abstained.`,
      t`${title}, version ${version} of ${updated}.`,
    ],
    fileName: `${id}-${version}-${name}`,
    /** A table with the view and the data that it is from in each line. */
    csv: (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string => {
      const { lens, defaults } = store.getState()
      const actors = shownActors({ lens, defaults })
      const query = printLens({ ...lens, actors, cell: null }, defaults)
      const view = whole(query)
      return toCsv(
        [...HEAD, ...header],
        rows.map((row) => [view, id, version, updated, ...row]),
      )
    },
  }
}
