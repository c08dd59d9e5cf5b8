import { useMemo } from 'react'
import { useCore } from '../../components/coreContext'
import { type Failure, useAllPositions } from '../../components/useRecords'
import type { Placed } from '../../domain/spectrum'
import { standingsOfActor } from '../../domain/standings'
import type { Position } from '../../domain/types'

/** Where all actors stand on each issue on a day, as far as their files are there. */
export interface AllPlaced {
  readonly byIssue: ReadonlyMap<string, readonly Placed[]>
  readonly positions: ReadonlyMap<string, readonly Position[]>
  readonly loading: boolean
  readonly failures: readonly Failure[]
}

/** Places all actors on all issues; the same objects until a file comes or the day changes. */
export function usePlaced(day: string): AllPlaced {
  const { actors, issues } = useCore()
  const { byId, loading, failures } = useAllPositions()
  const byIssue = useMemo(() => {
    const standings = actors.flatMap((actor) => {
      const positions = byId.get(actor.id)
      return positions === undefined
        ? []
        : { actor, standings: standingsOfActor(positions, issues, actor, day) }
    })
    return new Map(
      issues.map(({ id }) => [
        id,
        standings.flatMap(({ actor, standings: own }) => {
          const standing = own.get(id)
          return standing === undefined ? [] : { actor, standing }
        }),
      ]),
    )
  }, [actors, issues, byId, day])
  return useMemo(
    () => ({ byIssue, positions: byId, loading, failures }),
    [byIssue, byId, loading, failures],
  )
}
