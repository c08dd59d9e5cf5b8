import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { instrumentsQuery, positionsQuery, provisionsQuery } from '../data/queries'
import { type Standings, standingsOfActor, standingsOfText } from '../domain/standings'
import type { Actor, ActorKind, Instrument, Position, Provision } from '../domain/types'
import { type Core, useCore } from './coreContext'

/** A column of the comparison: an actor or a text, with what is known of its file. */
export interface Column {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind | 'text'
  readonly actor: Actor | null
  readonly state:
    | { readonly kind: 'loading' }
    | { readonly kind: 'ready'; readonly standings: Standings }
    | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
}

/** The columns of the lens on a day: each loads its own file, and one that fails leaves the rest alone. */
export function useColumns(
  actorIds: readonly string[],
  textIds: readonly string[],
  day: string,
): readonly Column[] {
  const core = useCore()
  const actors = actorIds.flatMap((id) => core.actorById.get(id) ?? [])
  const positions = useQueries({
    queries: actors.map((actor) => positionsQuery(core.load, core, actor)),
  })
  const instruments = useQuery({
    ...instrumentsQuery(core.load, core),
    enabled: textIds.length > 0,
  })
  const texts = useQueries({ queries: textIds.map((id) => provisionsQuery(core.load, core, id)) })
  return [
    ...actors.map((actor, index) => actorColumn(core, actor, positions[index], day)),
    ...textIds.map((id, index) => textColumn(core, id, instruments, texts[index], day)),
  ]
}

function actorColumn(
  core: Core,
  actor: Actor,
  query: UseQueryResult<readonly Position[]> | undefined,
  day: string,
): Column {
  const { id, shortName: name, kind } = actor
  const state = stateOf(query, (positions) => standingsOfActor(positions, core.issues, actor, day))
  return { id, name, kind, actor, state }
}

function textColumn(
  core: Core,
  id: string,
  instruments: UseQueryResult<readonly Instrument[]>,
  query: UseQueryResult<readonly Provision[]> | undefined,
  day: string,
): Column {
  const instrument = instruments.data?.find((known) => known.id === id)
  const name = instrument?.shortName ?? id
  const column = { id, name, kind: 'text', actor: null } as const
  if (instruments.isError) return { ...column, state: failed(instruments) }
  if (instrument === undefined) return { ...column, state: { kind: 'loading' } }
  const state = stateOf(query, (provisions) =>
    standingsOfText(provisions, core.issues, instrument, day),
  )
  return { ...column, state }
}

function stateOf<T>(
  query: UseQueryResult<T> | undefined,
  standings: (data: T) => Standings,
): Column['state'] {
  if (query?.data !== undefined) return { kind: 'ready', standings: standings(query.data) }
  return query?.isError === true && !query.isFetching ? failed(query) : { kind: 'loading' }
}

const failed = (query: UseQueryResult): Column['state'] => ({
  kind: 'failed',
  error: query.error ?? new Error('unknown'),
  retry: () => void query.refetch(),
})
