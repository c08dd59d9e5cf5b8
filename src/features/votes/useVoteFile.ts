import { useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import type { LensField } from '../../components/lensWords'
import { HEAD_COLUMNS, useFigureHead } from '../../components/useFigureHead'
import { type CsvCell, toCsv } from '../../domain/csv'

interface VoteFigure {
  /** Ends the names of the files. */
  readonly name: string
  readonly title: string
  /** Ids of the sources that were counted. */
  readonly sources: readonly string[]
  /** Which votes are shown, and what else a picture must say of them. */
  readonly notes: readonly string[]
  readonly lens?: readonly LensField[]
}

/** What a saved picture and a saved table of a figure say of where they come from. */
export function useVoteFile({ name, title, sources, notes, lens = [] }: VoteFigure) {
  const { t } = useLingui()
  const { sourceById } = useCore()
  const named = sources.flatMap((source) => sourceById.get(source)?.title ?? []).join('; ')
  const { head, ...file } = useFigureHead({
    name,
    title,
    lens,
    notes: [...notes, t`Counts of votes in the plenary of the Assembly. Absent is not abstained.`],
    sources: t`Sources: ${named}.`,
  })
  return {
    ...file,
    /** A table with the view and the data that it is from in each line. */
    csv: (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string => {
      const start = head()
      return toCsv(
        [...HEAD_COLUMNS, ...header],
        rows.map((row) => start.concat(row)),
      )
    },
  }
}
