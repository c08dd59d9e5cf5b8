import type { Distances } from './distance'

/** Two points that keep their distances to two others can still be mirrored; with three they cannot. */
const HOLDS = 3

/**
 * The columns that can be placed on a plane: three that can all be compared with one another, and then
 * each that can be compared with at least three that are placed (a trilateration graph, whose shape its
 * distances fix: T. Eren and others, “Rigidity, Computation, and Randomization in Network
 * Localization”, IEEE INFOCOM 2004). The largest such set; of equals the one that holds more pairs,
 * then the one that begins earlier. In the order of the columns; empty if no three can be compared.
 */
export function placedOf(distances: Distances): readonly number[] {
  let best: { readonly members: readonly number[]; readonly pairs: number } = {
    members: [],
    pairs: 0,
  }
  const found: ReadonlySet<number>[] = []
  for (const seed of trianglesOf(distances)) {
    // What three members of a set reach lies within that set.
    if (found.some((set) => seed.every((column) => set.has(column)))) continue
    const set = grown(distances, seed)
    found.push(set)
    const members = [...set].toSorted((a, b) => a - b)
    const pairs = countPairs(distances, members)
    const { length } = members
    if (length > best.members.length || (length === best.members.length && pairs > best.pairs))
      best = { members, pairs }
  }
  return best.members
}

const isKnown = (distances: Distances, one: number, other: number): boolean =>
  (distances[one]?.[other] ?? null) !== null

function* trianglesOf(distances: Distances): Generator<readonly number[]> {
  const all = distances.map((_row, index) => index)
  for (const a of all) {
    const later = all.filter((other) => other > a && isKnown(distances, a, other))
    for (const b of later) {
      for (const c of later) if (c > b && isKnown(distances, b, c)) yield [a, b, c]
    }
  }
}

function grown(distances: Distances, seed: readonly number[]): ReadonlySet<number> {
  const set = new Set(seed)
  const ties = distances.map((_row, column) => countKnown(distances, column, seed))
  const joins = (column: number): boolean => !set.has(column) && (ties[column] ?? 0) >= HOLDS
  const waiting = distances.flatMap((_row, column) => (joins(column) ? column : []))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (set.has(next)) continue
    set.add(next)
    for (const column of distances.keys()) {
      if (!isKnown(distances, next, column)) continue
      ties[column] = (ties[column] ?? 0) + 1
      if (joins(column)) waiting.push(column)
    }
  }
  return set
}

/** Number of some columns that a column can be compared with. */
export const countKnown = (
  distances: Distances,
  column: number,
  others: readonly number[],
): number => others.filter((other) => isKnown(distances, column, other)).length

/** Number of pairs among some columns that can be compared. */
export const countPairs = (distances: Distances, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + countKnown(distances, column, columns), 0) / 2
