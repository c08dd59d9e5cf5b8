import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useDeferredValue } from 'react'
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
 * The positions of all actors. What is drawn from dozens of files takes long and is drawn anew as they come, so the
 * answer is deferred: drawing goes on in small steps, between which the page answers.
 */
export function useAllPositions(): Records<Position> {
  const core = useCore()
  const records = useQueries({
    queries: core.actors.map((actor) => positionsQuery(core.load, core, actor)),
    // Remembered, so that the answer stays the same object until a file comes.
    combine: useCallback(
      (results: readonly UseQueryResult<readonly Position[]>[]) =>
        recordsOf(
          core.actors.map(({ id }) => id),
          results,
        ),
      [core],
    ),
  })
  return useDeferredValue(records)
}

/** The provisions of all texts, deferred in the same way. */
export function useAllProvisions(): Records<Provision> {
  const core = useCore()
  const records = useQueries({
    queries: core.textIds.map((id) => provisionsQuery(core.load, core, id)),
    combine: useCallback(
      (results: readonly UseQueryResult<readonly Provision[]>[]) =>
        recordsOf(core.textIds, results),
      [core],
    ),
  })
  return useDeferredValue(records)
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
