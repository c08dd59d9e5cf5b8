/**
 * Distances leave open how a picture is turned and whether it is mirrored. These rules settle it, so
 * that the same distances give the same picture; they mean nothing else.
 */
/** A place on the plane, in steps. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Of the widest reach: a point nearer to the middle would tip from side to side. */
const CLEAR = 0.1
/** Below this, no direction is the longest. */
const ROUND = 1e-6

/**
 * Turns points around their middle until the longest direction lies level; if none is the longest, until
 * the first point off the middle lies level. The first point that is clearly off the middle stands to
 * the left of it, and the first clearly above or below stands above (y grows upwards).
 */
export function oriented(points: readonly Point[]): readonly Point[] {
  const level = turned(centred(points))
  const sides = {
    x: -signOfFirst(level.map(({ x }) => x)),
    y: signOfFirst(level.map(({ y }) => y)),
  }
  return level.map(({ x, y }) => ({ x: clean(x * sides.x), y: clean(y * sides.y) }))
}

function centred(points: readonly Point[]): readonly Point[] {
  const mean = (pick: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, points.length)
  const [left, down] = [mean(({ x }) => x), mean(({ y }) => y)]
  return points.map(({ x, y }) => ({ x: x - left, y: y - down }))
}

function turned(points: readonly Point[]): readonly Point[] {
  const angle = angleOf(points)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return points.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }))
}

/** The direction of the first principal axis, in radians. */
function angleOf(points: readonly Point[]): number {
  const sum = (pick: (point: Point) => number): number =>
    points.reduce((all, point) => all + pick(point), 0)
  const difference = sum(({ x, y }) => x * x - y * y)
  const twice = 2 * sum(({ x, y }) => x * y)
  const size = sum(({ x, y }) => x * x + y * y)
  if (Math.hypot(difference, twice) > ROUND * size) return Math.atan2(twice, difference) / 2
  const first = points.find(({ x, y }) => Math.hypot(x, y) ** 2 > ROUND * size)
  return first === undefined ? 0 : Math.atan2(first.y, first.x)
}

function signOfFirst(values: readonly number[]): number {
  const widest = Math.max(0, ...values.map(Math.abs))
  const first = values.find((value) => Math.abs(value) > CLEAR * widest) ?? 1
  return first < 0 ? -1 : 1
}

/** What differs from nought by the last digits of the arithmetic alone is nought. */
const clean = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value)
