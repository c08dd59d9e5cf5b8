import { useMemo } from 'react'
import { useCore } from '../../components/coreContext'
import { type Column, useColumns } from '../../components/useColumns'
import type { Weight } from '../../domain/distance'
import { valueOf } from '../../domain/positions'
import type { Standings } from '../../domain/standings'
import type { StepValue } from '../../domain/types'
import { type MapColumn, type MapData, mapDataOf } from './mapData'

interface Loaded {
  /** Null while files are loading. */
  readonly data: MapData | null
  /** Columns whose files are refused. */
  readonly failed: readonly Column[]
}

/** Loads the columns and places them; nothing is drawn until each file is there or refused. */
export function useMapData(
  actors: readonly string[],
  texts: readonly string[],
  day: string,
  weights: ReadonlyMap<string, Weight>,
  least: number,
): Loaded {
  const { dataset } = useCore()
  const columns = useColumns(actors, texts, day)
  const isLoading = columns.some(({ state }) => state.kind === 'loading')
  const ready = columns.filter(({ state }) => state.kind === 'ready')
  const key = [
    dataset.id,
    day,
    least,
    ...ready.map(({ id }) => id),
    ...[...weights].map(([issue, weight]) => `${issue} ${weight}`),
  ].join(',')
  const data = useMemo(
    () => (isLoading ? null : mapDataOf(ready.flatMap(columnOf), weights, least)),
    // The lists are made anew each time; what they hold is what counts.
    // oxlint-disable-next-line react/exhaustive-deps
    [key, isLoading],
  )
  return { data, failed: columns.filter(({ state }) => state.kind === 'failed') }
}

function columnOf({ id, name, kind, actor, state }: Column): readonly MapColumn[] {
  return state.kind === 'ready'
    ? [{ id, name, kind, flag: actor?.flag, steps: stepsOf(state.standings) }]
    : []
}

/** A split, a silence, a withdrawn stance and none yet are no step, and are left out. */
function stepsOf(standings: Standings): ReadonlyMap<string, StepValue> {
  const steps = new Map<string, StepValue>()
  for (const [issue, standing] of standings) {
    const value = valueOf(standing)
    if (value !== null) steps.set(issue, value)
  }
  return steps
}
