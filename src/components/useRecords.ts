import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { useCore } from './coreContext'
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

/**
 * The positions of all actors. What is drawn from dozens of files takes long, so it is drawn twice: with what is
 * there at once, and with all of it, in small steps that leave the page free to answer.
 */
export function useAllPositions(): Records<Position> {
  const core = useCore()
  const records = useQueries({
    queries: core.actors.map((actor) => positionsQuery(core.load, core, actor)),
    combine: useMemo(
      () => allAtOnce<Position>(core.actors.map(({ id }) => id)),
      // Remembered, so that the answer stays the same object until all files have come.
      [core],
    ),
  })
  return useDeferredValue(records)
}

/** The provisions of all texts, in the same way. */
export function useAllProvisions(): Records<Provision> {
  const core = useCore()
  const records = useQueries({
    queries: core.textIds.map((id) => provisionsQuery(core.load, core, id)),
    combine: useMemo(() => allAtOnce<Provision>(core.textIds), [core]),
  })
  return useDeferredValue(records)
}

/** Combines the answers for files; while some are on their way, the answer stays the one that was given first. */
function allAtOnce<T>(ids: readonly string[]) {
  let last: Records<T> | null = null
  return (results: readonly UseQueryResult<readonly T[]>[]): Records<T> => {
    const next = recordsOf(ids, results)
    if (last === null || !last.loading || !next.loading) last = next
    return last
  }
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
