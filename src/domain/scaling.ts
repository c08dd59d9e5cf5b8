/**
 * Points on a plane whose distances are as near as can be to given ones: metric multidimensional
 * scaling by SMACOF (J. de Leeuw and P. Mair, “Multidimensional Scaling Using Majorization: SMACOF in
 * R”, Journal of Statistical Software 31(3), 2009), with weight 1 for a pair that is known and 0 for
 * one that is not. The matrices are ml-matrix’s.
 */
import { EigenvalueDecomposition, inverse, Matrix } from 'ml-matrix'
import type { Distances } from './distance'
import { oriented, type Point } from './orient'

const MOST_ROUNDS = 3000
/** The rounds end when stress falls by less than this share of itself. */
const ENOUGH = 1e-10
/** Points that fall together have no direction from one another. */
const NOTHING = 1e-12

/**
 * Places points; the known pairs must hold them together ({@link placedOf} sees to that). Starts from
 * classical scaling of the shortest ways through known pairs, which serve as a start alone; the same
 * distances give the same points. In steps, around the middle.
 */
export function scaled(distances: Distances): readonly Point[] {
  if (distances.length === 0) return []
  const pull = inverse(tiesOf(distances))
  let points = startOf(distances)
  let before = misfitOf(distances, points)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    points = pull.mmul(guttmanOf(distances, points)).mmul(points)
    const misfit = misfitOf(distances, points)
    if (before - misfit <= ENOUGH * before) break
    before = misfit
  }
  return oriented(points.to2DArray().map(([x = 0, y = 0]) => ({ x, y })))
}

/** V of the method, with 1 ÷ n added everywhere so that it can be inverted; what is centred stays so. */
function tiesOf(distances: Distances): Matrix {
  const n = distances.length
  const ties = Matrix.zeros(n, n)
  eachPair(distances, (i, j) => {
    ties.set(i, j, -1)
    ties.set(i, i, ties.get(i, i) + 1)
  })
  return ties.add(1 / n)
}

/** B(X) of the method: the Guttman transform. */
function guttmanOf(distances: Distances, points: Matrix): Matrix {
  const n = distances.length
  const matrix = Matrix.zeros(n, n)
  eachPair(distances, (i, j, steps) => {
    const apart = between(points, i, j)
    if (apart < NOTHING) return
    matrix.set(i, j, -steps / apart)
    matrix.set(i, i, matrix.get(i, i) + steps / apart)
  })
  return matrix
}

function misfitOf(distances: Distances, points: Matrix): number {
  let sum = 0
  eachPair(distances, (i, j, steps) => {
    sum += (steps - between(points, i, j)) ** 2
  })
  return sum
}

const between = (points: Matrix, i: number, j: number): number =>
  Math.hypot(points.get(i, 0) - points.get(j, 0), points.get(i, 1) - points.get(j, 1))

/** Calls for each known pair, both ways round. */
function eachPair(distances: Distances, call: (i: number, j: number, steps: number) => void): void {
  distances.forEach((row, i) =>
    row.forEach((steps, j) => {
      if (steps !== null) call(i, j, steps)
    }),
  )
}

/** Classical scaling (W. S. Torgerson, “Multidimensional Scaling: I”, Psychometrika 17, 1952). */
function startOf(distances: Distances): Matrix {
  const n = distances.length
  const squares = shortestWays(distances)
  squares.mul(squares)
  const centre = Matrix.sub(Matrix.eye(n), 1 / n)
  const products = centre.mmul(squares).mmul(centre).mul(-0.5)
  const { realEigenvalues: values, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(
    products,
    { assumeSymmetric: true },
  )
  const largest = values.map((_value, index) => index)
  largest.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
  const start = Matrix.zeros(n, 2)
  largest.slice(0, 2).forEach((from, axis) => {
    const length = Math.sqrt(Math.max(0, values[from] ?? 0))
    start.setColumn(
      axis,
      vectors.getColumn(from).map((part) => part * length),
    )
  })
  return start
}

/** The length of the shortest way between two columns through known pairs (Floyd and Warshall). */
function shortestWays(distances: Distances): Matrix {
  const n = distances.length
  const ways = new Matrix(
    distances.map((row, i) => row.map((steps, j) => (i === j ? 0 : (steps ?? Infinity)))),
  )
  for (let via = 0; via < n; via += 1) {
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j < n; j += 1) {
        ways.set(i, j, Math.min(ways.get(i, j), ways.get(i, via) + ways.get(via, j)))
      }
    }
  }
  return ways
}

/**
 * Kruskal’s stress-1 (J. B. Kruskal, “Multidimensional Scaling by Optimizing Goodness of Fit to a
 * Nonmetric Hypothesis”, Psychometrika 29, 1964): √(Σ (δ − d)² ÷ Σ d²) over the known pairs, with δ
 * what was measured and d the distance on the plane. 0 is a faithful picture; null without a pair or
 * where all points fall together.
 */
export function stressOf(distances: Distances, points: readonly Point[]): number | null {
  let [misfit, drawn] = [0, 0]
  eachPair(distances, (i, j, steps) => {
    const d = apartOnPlane(points[i], points[j])
    misfit += (steps - d) ** 2
    drawn += d ** 2
  })
  return drawn < NOTHING ? null : Math.sqrt(misfit / drawn)
}

/** The distance of two points on the plane, in steps. */
export const apartOnPlane = (one: Point | undefined, other: Point | undefined): number =>
  one === undefined || other === undefined
    ? Number.NaN
    : Math.hypot(one.x - other.x, one.y - other.y)
