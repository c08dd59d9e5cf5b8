/**
 * Hierarchical clustering by average linkage (R. R. Sokal and C. D. Michener, “A Statistical Method for
 * Evaluating Systematic Relationships”, University of Kansas Science Bulletin 38, 1958), by ml-hclust.
 */
import { agnes, type Cluster } from 'ml-hclust'
import type { Distances } from './distance'

/** Columns in an order that keeps clusters together. */
export interface Ordered {
  /** Every column once. */
  readonly order: readonly number[]
  /** Runs of the order with two members or more whose mean distance is at most the bound. */
  readonly clusters: readonly (readonly number[])[]
}

/** Steps from one end of the scale to the other. */
const FARTHEST = 4

/**
 * Finds clusters and orders columns: each cluster joins columns while the mean distance between its
 * halves is at most `bound` steps (below 4). A pair that is not known gets no distance; it keeps its two
 * columns out of one cluster, since it weighs more than all known pairs of a cluster together. Clusters,
 * and columns in none, stand in the order of their mean place `along` a line; those without a place last.
 */
export function ordered(
  distances: Distances,
  bound: number,
  along: readonly (number | null)[],
): Ordered {
  const blocks = blocksOf(distances, bound).map((block) => {
    const place = meanPlace(block, along)
    return { block: facing(block, along), place: place ?? Number.POSITIVE_INFINITY }
  })
  const sorted = blocks
    .toSorted((a, b) => a.place - b.place || (a.block[0] ?? 0) - (b.block[0] ?? 0))
    .map(({ block }) => block)
  return { order: sorted.flat(), clusters: sorted.filter(({ length }) => length > 1) }
}

/** The widest branches of the tree within the bound, each in the tree’s order; the rest one by one. */
function blocksOf(distances: Distances, bound: number): readonly (readonly number[])[] {
  const n = distances.length
  if (n < 2) return distances.map((_row, index) => [index])
  const apart = (FARTHEST + 1) * n * n
  const matrix = distances.map((row, i) => row.map((steps, j) => (i === j ? 0 : (steps ?? apart))))
  const tree = agnes(matrix, { method: 'average', isDistanceMatrix: true })
  return cut(tree, bound).map((branch) => branch.indices())
}

function cut(tree: Cluster, bound: number): readonly Cluster[] {
  // Sums of decimals may pass the bound by the last digit.
  if (tree.isLeaf || tree.height <= bound + 1e-9) return [tree]
  return tree.children.flatMap((child) => cut(child, bound))
}

function meanPlace(block: readonly number[], along: readonly (number | null)[]): number | null {
  const places = block.flatMap((column) => along[column] ?? [])
  if (places.length === 0) return null
  return places.reduce((sum, place) => sum + place, 0) / places.length
}

/** A branch may be read from either end: the end that lies earlier on the line comes first. */
function facing(block: readonly number[], along: readonly (number | null)[]): readonly number[] {
  const [first, last] = [along[block[0] ?? 0] ?? 0, along[block.at(-1) ?? 0] ?? 0]
  return first <= last ? block : block.toReversed()
}
