import { useQuery } from '@tanstack/react-query'
import type { FileKind } from '../data/coreKinds'
import { fileQuery } from '../data/queries'
import { useCore } from './coreContext'

/** A file that a page can do without. */
export interface OptionalFile<T> {
  /** Absent while it loads, where it is refused, and where the data set has none. */
  readonly data: T | undefined
  readonly loading: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** Asks for a file if the data set has it; one that fails takes nothing else with it. */
export function useFile<T>(kind: FileKind<T>): OptionalFile<T> {
  const core = useCore()
  const { data, error, isFetching, refetch } = useQuery({
    ...fileQuery(core.load, core, kind),
    enabled: core.dataset.files.includes(kind.path),
  })
  return {
    data,
    loading: isFetching,
    error: isFetching ? null : error,
    retry: () => void refetch(),
  }
}
