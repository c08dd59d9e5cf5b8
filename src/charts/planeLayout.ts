/** Where marks and names stand on a plane, in pixels. */
import type { PlanePoint } from './spec'

/** Half the width of a mark, and of one on a narrow screen. */
const [RADIUS, SMALL_RADIUS] = [10, 7]
const NARROW = 560
/** The ring around what is singled out stands so far off its mark. */
export const HALO = 4
/** Room for marks and names at the edges. */
const EDGE = { side: 40, top: 30, bottom: 46 }
/** About the width of a letter of a name, and its height. */
const LETTER = 7
const LINE = 15

export interface Spot {
  readonly point: PlanePoint
  readonly x: number
  readonly y: number
}

export interface Name {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Half the width of a mark in a drawing of some width, in pixels. */
export const markRadius = (width: number): number => (width < NARROW ? SMALL_RADIUS : RADIUS)

/**
 * Fits points into a drawing, with one scale both ways; answers with the pixels of a length of 1 too. In a
 * drawing that is higher than wide the picture is turned by a quarter: its directions mean nothing.
 */
export function fitted(
  given: readonly PlanePoint[],
  width: number,
  height: number,
): { readonly spots: readonly Spot[]; readonly unit: number } {
  const points = given.map((point) => ({
    point,
    x: width < height ? -point.y : point.x,
    y: width < height ? point.x : point.y,
  }))
  const [left, right] = reach(points.map(({ x }) => x))
  const [down, up] = reach(points.map(({ y }) => y))
  const wide = Math.max(1, width - 2 * EDGE.side)
  const high = Math.max(1, height - EDGE.top - EDGE.bottom)
  const unit = Math.min(wide / Math.max(right - left, 0.5), high / Math.max(up - down, 0.5))
  const spots = points.map(({ point, x, y }) => ({
    point,
    x: width / 2 + (x - (left + right) / 2) * unit,
    y: EDGE.top + high / 2 - (y - (down + up) / 2) * unit,
  }))
  return { spots, unit }
}

const reach = (values: readonly number[]): readonly [number, number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]

/**
 * Finds a place for each name beside its mark where it covers no mark and no other name; null where
 * there is none. What is singled out comes first, then what is strong, then the order of the list.
 */
export function namesOf(
  spots: readonly Spot[],
  width: number,
  height: number,
): readonly (Name | null)[] {
  const radius = markRadius(width)
  const marks = spots.map(({ x, y }) => around(x, y, radius + 1))
  const taken: Box[] = []
  const names: (Name | null)[] = spots.map(() => null)
  const order = spots.map((_spot, index) => index)
  order.sort((a, b) => rank(spots[a]) - rank(spots[b]) || a - b)
  for (const index of order) {
    const spot = spots[index]
    if (spot === undefined) continue
    const long = spot.point.label.length * LETTER
    const free = placesBeside(spot, radius).find((name) => {
      const box = boxOf(name, long)
      const isInside =
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height - EDGE.bottom / 2
      return isInside && ![...marks, ...taken].some((other) => overlap(box, other))
    })
    if (free === undefined) continue
    names[index] = free
    taken.push(boxOf(free, long))
  }
  return names
}

const RANKS = { single: 0, strong: 1, plain: 2 } as const

const rank = (spot: Spot | undefined): number => RANKS[spot?.point.state ?? 'plain']

/** Right, left, below, above, then the corners. */
function placesBeside({ point, x, y }: Spot, mark: number): readonly Name[] {
  const radius = mark + (point.state === 'single' ? HALO : 0)
  const [side, rise, corner] = [radius + 4, radius + 10, radius]
  return [
    { x: x + side, y, anchor: 'start' },
    { x: x - side, y, anchor: 'end' },
    { x, y: y + rise, anchor: 'middle' },
    { x, y: y - rise, anchor: 'middle' },
    { x: x + corner, y: y - corner - 1, anchor: 'start' },
    { x: x + corner, y: y + corner + 1, anchor: 'start' },
    { x: x - corner, y: y - corner - 1, anchor: 'end' },
    { x: x - corner, y: y + corner + 1, anchor: 'end' },
  ]
}

function boxOf({ x, y, anchor }: Name, long: number): Box {
  const left = { start: x, middle: x - long / 2, end: x - long }[anchor]
  return { left, right: left + long, top: y - LINE / 2, bottom: y + LINE / 2 }
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
