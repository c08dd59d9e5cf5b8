import { useMemo } from 'react'
import { useCore } from '../../components/coreContext'
import { type Failure, useAllPositions } from '../../components/useRecords'
import { type Standings, standingsOfActor } from '../../domain/standings'
import type { Actor } from '../../domain/types'

/** Where all actors stand on a day, as far as their files are there. */
export interface AllStandings {
  readonly list: readonly { readonly who: Actor; readonly standings: Standings }[]
  readonly loading: boolean
  readonly failures: readonly Failure[]
}

/** The standings of all actors; the same object until a file comes or the day changes. */
export function useAllStandings(day: string): AllStandings {
  const { actors, issues } = useCore()
  const { byId, loading, failures } = useAllPositions()
  return useMemo(
    () => ({
      list: actors.flatMap((who) => {
        const positions = byId.get(who.id)
        return positions === undefined
          ? []
          : { who, standings: standingsOfActor(positions, issues, who, day) }
      }),
      loading,
      failures,
    }),
    [actors, issues, byId, loading, failures, day],
  )
}
