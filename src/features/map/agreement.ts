import type { PairCell } from '../../charts/spec'
import { ordered } from '../../domain/clusters'
import { agreementOf, distancesOf, stepsBetween } from '../../domain/distance'
import type { MapData } from './mapData'

/** A cluster joins what stands a step apart or less, on average. */
export const CLUSTER_STEPS = 1

export interface Agreement {
  /** Places in the list of columns, cluster beside cluster. */
  readonly order: readonly number[]
  /** Places in the list of columns, cluster by cluster. */
  readonly clusters: readonly (readonly number[])[]
  /** By row and column of the order. */
  readonly cells: readonly (readonly PairCell[])[]
  /** First and last place of each cluster in the order. */
  readonly runs: readonly (readonly [number, number])[]
}

/** Each with each, in the order of the clusters; who can be compared with nobody is left out. */
export function agreementTable({ columns, pairs, least, placed }: MapData): Agreement {
  const members = columns.flatMap((_column, one) =>
    columns.some((_other, other) => stepsBetween(pairs, one, other, least) !== null) ? one : [],
  )
  const across = new Map(placed.map(({ column, point }) => [column, point.x]))
  const along = members.map((column) => across.get(column) ?? null)
  const tree = ordered(distancesOf(pairs, members, least), CLUSTER_STEPS, along)
  const toColumns = (places: readonly number[]): readonly number[] =>
    places.flatMap((place) => members[place] ?? [])
  const order = toColumns(tree.order)
  return {
    order,
    clusters: tree.clusters.map(toColumns),
    runs: tree.clusters.map((cluster) => {
      const first = tree.order.indexOf(cluster[0] ?? 0)
      return [first, first + cluster.length - 1]
    }),
    cells: order.map((one) =>
      order.map((other) => {
        const steps = stepsBetween(pairs, one, other, least)
        return {
          percent: steps === null ? null : agreementOf(steps),
          count: pairs[one]?.[other]?.shared ?? 0,
        }
      }),
    ),
  }
}
