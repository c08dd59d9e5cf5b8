import { useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import type { LensField } from '../../../components/lensWords'
import { issuedWords, sourceAuthors } from '../../../components/sourceWords'
import { useFigureHead } from '../../../components/useFigureHead'
import type { CsvCell } from '../../../domain/csv'
import type { TermFrequency } from '../../../domain/types'

interface Figure {
  readonly name: string
  readonly title: string
  readonly lens?: readonly LensField[]
  /** What the signs stand for; empty where there are none. */
  readonly signs?: string
}

/** What a saved picture and a saved table say of where they come from. */
export function useCredits(
  frequency: TermFrequency,
  { name, title, lens = [], signs = '' }: Figure,
) {
  const { i18n, t } = useLingui()
  const { sourceById } = useCore()
  const source = sourceById.get(frequency.source)
  const cited =
    source === undefined
      ? frequency.source
      : [sourceAuthors(source), source.title, issuedWords(i18n, source), source.number]
          .filter(Boolean)
          .join(', ')
  const { head, credits, fileName } = useFigureHead({
    name,
    title,
    lens,
    sources: t`Counted from: ${cited}.`,
    notes: [
      t`Counts of speeches that mention a word at least once, one speech a speaker and year.`,
    ],
  })
  return {
    fileName,
    head: (): readonly CsvCell[] => head().concat(cited),
    // Signs are drawn; the table has none.
    credits: (): readonly string[] => (signs === '' ? credits() : [signs, ...credits()]),
  }
}
