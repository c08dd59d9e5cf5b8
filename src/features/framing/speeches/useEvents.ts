import { useQuery } from '@tanstack/react-query'
import { useCore } from '../../../components/coreContext'
import { eventsKind } from '../../../data/fileKinds'
import { fileQuery } from '../../../data/queries'
import type { HistoryEvent } from '../../../domain/types'

/** The events; a file that fails takes the marks with it and nothing else. */
export interface Events {
  readonly list: readonly HistoryEvent[]
  readonly error: Error | null
  readonly retry: () => void
}

const NONE: readonly HistoryEvent[] = []

/** Asks for the events if the data set has any. */
export function useEvents(): Events {
  const core = useCore()
  const enabled = core.dataset.files.includes(eventsKind.path)
  const { data, error, isFetching, refetch } = useQuery({
    ...fileQuery(core.load, core, eventsKind),
    enabled,
  })
  return {
    list: data ?? NONE,
    error: isFetching ? null : error,
    retry: () => void refetch(),
  }
}
