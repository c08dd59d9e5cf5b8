import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Core, useCore } from '../../components/coreContext'
import { type FileKind, instrumentsKind } from '../../data/coreKinds'
import { eventsKind, termsKind } from '../../data/fileKinds'
import { fileQuery, provisionsQuery } from '../../data/queries'
import {
  articleEntries,
  coreEntries,
  type Entry,
  eventEntries,
  termEntries,
  textEntries,
} from './entries'

/** All that can be found so far; it grows as files come, and one that fails leaves the rest alone. */
export function useEntries(pages: readonly Entry[]): {
  readonly entries: readonly Entry[]
  readonly failed: boolean
} {
  const core = useCore()
  const instruments = useFile(core, instrumentsKind)
  const terms = useFile(core, termsKind)
  const events = useFile(core, eventsKind)
  const provisions = useQueries({
    queries: core.textIds.map((id) => provisionsQuery(core.load, core, id)),
    combine: (results) => ({
      // Joined by a text that changes with what is there, so that the entries are made once for it.
      files: results.map(({ data }) => data),
      failed: results.some(({ isError }) => isError),
      there: results.map(({ data }) => (data === undefined ? '0' : '1')).join(''),
    }),
  })
  const { there } = provisions
  const entries = useMemo(
    () => [
      ...coreEntries(core),
      ...pages,
      ...textEntries(core, instruments.data ?? []),
      ...termEntries(core, terms.data ?? []),
      ...eventEntries(core, events.data ?? []),
      ...core.textIds.flatMap((id, index) => {
        const name = instruments.data?.find((one) => one.id === id)?.shortName ?? id
        return articleEntries(core, { id, name }, provisions.files[index] ?? [])
      }),
    ],
    // oxlint-disable-next-line react/exhaustive-deps -- `there` stands for the files
    [core, pages, instruments.data, terms.data, events.data, there],
  )
  const failed = [instruments, terms, events].some(({ isError }) => isError) || provisions.failed
  return { entries, failed }
}

/** A file that the data set may lack. */
const useFile = <T>(core: Core, kind: FileKind<T>) =>
  useQuery({
    ...fileQuery(core.load, core, kind),
    enabled: core.dataset.files.includes(kind.path),
  })
