import { useMemo } from 'react'
import { useCore } from '../../components/coreContext'
import { countPositions, countStates, coverageOf, type PositionsCount } from '../../domain/coverage'
import { standingsOfActor } from '../../domain/standings'
import { type Failure, useAllPositions } from '../../components/useRecords'

export interface RecordCount {
  readonly count: PositionsCount
  /** Stances that are old on the day of the data set. */
  readonly old: number
  readonly loading: boolean
  readonly failures: readonly Failure[]
}

/** Counts what the positions of all actors hold, as far as their files are there. */
export function useRecordCount(): RecordCount {
  const { actors, issues, dataset } = useCore()
  const { byId, loading, failures } = useAllPositions()
  return useMemo(() => {
    const states = actors.flatMap((actor) => {
      const positions = byId.get(actor.id)
      if (positions === undefined) return []
      const standings = standingsOfActor(positions, issues, actor, dataset.updated)
      return [...standings.values()].map(coverageOf)
    })
    return {
      count: countPositions([...byId.values()].flat()),
      old: countStates(states).old,
      loading,
      failures,
    }
  }, [actors, issues, dataset, byId, loading, failures])
}
