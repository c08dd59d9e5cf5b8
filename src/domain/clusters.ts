/**
 * Hierarchical clustering by average linkage (R. R. Sokal and C. D. Michener, “A Statistical Method for
 * Evaluating Systematic Relationships”, University of Kansas Science Bulletin 38, 1958), by ml-hclust.
 */
import { agnes, type Cluster } from 'ml-hclust'
import type { Distances } from './distance'

/** Columns in the order of the tree, and which of them are clusters. */
export interface Ordered {
  /** Every column once; neighbours in the tree stand side by side. */
  readonly order: readonly number[]
  /** Runs of the order with two members or more whose mean distance is at most the bound. */
  readonly clusters: readonly (readonly number[])[]
}

/** Steps from one end of the scale to the other. */
const FARTHEST = 4

/**
 * Orders columns by nearness and finds clusters: each joins columns while the mean distance between its
 * halves is at most `bound` steps (below 4). A pair that is not known gets no distance; it keeps its two
 * columns out of one cluster, since it weighs more than all known pairs of a cluster together.
 */
export function ordered(distances: Distances, bound: number): Ordered {
  const n = distances.length
  if (n < 2) return { order: distances.map((_row, index) => index), clusters: [] }
  const apart = (FARTHEST + 1) * n * n
  const matrix = distances.map((row, i) => row.map((steps, j) => (i === j ? 0 : (steps ?? apart))))
  const tree = agnes(matrix, { method: 'average', isDistanceMatrix: true })
  return {
    order: tree.indices(),
    clusters: cut(tree, bound).map((cluster) => cluster.indices()),
  }
}

/** The widest branches within the bound, in the order of the tree; the library’s own `cut` goes level by level. */
function cut(tree: Cluster, bound: number): readonly Cluster[] {
  if (tree.isLeaf) return []
  // Sums of decimals may pass the bound by the last digit.
  if (tree.height <= bound + 1e-9) return [tree]
  return tree.children.flatMap((child) => cut(child, bound))
}
