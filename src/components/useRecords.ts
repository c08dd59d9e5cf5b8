import {
  type FetchQueryOptions,
  useQueries,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import {
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useCore } from './coreContext'
import { ownTask } from '../data/ownTask'
import { positionsQuery, provisionsQuery } from '../data/queries'
import type { Position, Provision } from '../domain/types'

/** What the files of all actors, or of all texts, hold: by id, and as far as they are there. */
export interface Records<T> {
  readonly byId: ReadonlyMap<string, readonly T[]>
  readonly loading: boolean
  readonly failures: readonly Failure[]
}

/** A file that was refused. */
export interface Failure {
  readonly id: string
  readonly error: Error
  readonly retry: () => void
}

/** The positions of all actors, as they come. */
export function useAllPositions(): Records<Position> {
  const core = useCore()
  const ids = useMemo(() => core.actors.map(({ id }) => id), [core])
  const queries = useMemo(
    () => core.actors.map((actor) => positionsQuery(core.load, core, actor)),
    [core],
  )
  return useRecords(ids, queries)
}

/** The provisions of all texts, as they come. */
export function useAllProvisions(): Records<Provision> {
  const core = useCore()
  const queries = useMemo(
    () => core.textIds.map((id) => provisionsQuery(core.load, core, id)),
    [core],
  )
  return useRecords(core.textIds, queries)
}

/** What the queries bring, one for each id; both lists are the same objects from one drawing to the next. */
function useRecords<T, Key extends readonly unknown[]>(
  ids: readonly string[],
  queries: readonly FetchQueryOptions<readonly T[], Error, readonly T[], Key>[],
): Records<T> {
  useAsking(queries)
  const records = useQueries({
    // Looked at here, and begun above.
    queries: queries.map((query) => ({ ...query, enabled: false })),
    // Remembered, so that the answer stays the same object until a file comes.
    combine: useCallback(
      (results: readonly UseQueryResult<readonly T[]>[]) => recordsOf(ids, results),
      [ids],
    ),
  })
  return useInLots(records)
}

/** Asks for files, each in a task of its own: to begin dozens in one would hold up the page for a third of a second. */
function useAsking<T, Key extends readonly unknown[]>(
  queries: readonly FetchQueryOptions<T, Error, T, Key>[],
): void {
  const client = useQueryClient()
  useEffect(() => {
    let isWanted = true
    const ask = async (): Promise<void> => {
      for (const query of queries) {
        void client.prefetchQuery(query)
        // oxlint-disable-next-line no-await-in-loop -- one after another is what this is for
        await ownTask()
        if (!isWanted) return
      }
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [client, queries])
}

/** How often what has come so far is shown, while more is to come. */
const LOT_MS = 1500

/**
 * What rests on dozens of files takes long to draw, so it is not drawn anew for each: once in a while what is there, and
 * at the end all. It is deferred, too: drawing goes on in small steps, between which the page answers.
 */
function useInLots<T>(records: Records<T>): Records<T> {
  const latest = useRef(records)
  const [shown, setShown] = useState(records)
  useEffect(() => {
    latest.current = records
  }, [records])
  const { loading } = records
  useEffect(() => {
    if (!loading) return
    const timer = setInterval(() => startTransition(() => setShown(latest.current)), LOT_MS)
    return () => clearInterval(timer)
  }, [loading])
  return useDeferredValue(loading ? shown : records)
}

function recordsOf<T>(
  ids: readonly string[],
  results: readonly UseQueryResult<readonly T[]>[],
): Records<T> {
  const byId = new Map<string, readonly T[]>()
  const failures: Failure[] = []
  ids.forEach((id, index) => {
    const result = results[index]
    if (result?.data !== undefined) byId.set(id, result.data)
    else if (result?.isError === true && !result.isFetching) {
      failures.push({ id, error: result.error, retry: () => void result.refetch() })
    }
  })
  return { byId, failures, loading: byId.size + failures.length < ids.length }
}
