/** A label needs about so many pixels. */
const ROOM = 48
const STEPS = [1, 2, 5, 10, 20, 50]

/** Round years for an axis of a width in pixels. */
export function yearTicks(first: number, last: number, width: number): number[] {
  const room = Math.max(2, Math.floor(width / ROOM))
  const step = STEPS.find((years) => (last - first) / years <= room) ?? 100
  const start = Math.ceil(first / step) * step
  return Array.from(
    { length: Math.floor((last - start) / step) + 1 },
    (_none, n) => start + n * step,
  )
}

/** The top of an axis of counts: round, and not below the highest count. */
export function roundTop(highest: number): number {
  const step = stepOf(highest)
  return Math.max(step, Math.ceil(highest / step) * step)
}

/** Whole counts up to the top, about four of them. */
export function countTicks(highest: number): number[] {
  const step = stepOf(highest)
  return Array.from({ length: roundTop(highest) / step + 1 }, (_none, n) => n * step)
}

const stepOf = (highest: number): number =>
  [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500].find((step) => highest / step <= 4) ??
  Math.ceil(highest / 4)

/** Moves labels apart: heights in pixels in, the same as far as they fit, at least `gap` from one another. */
export function spreadLabels(heights: readonly number[], gap: number, bottom: number): number[] {
  const order = heights.map((_height, index) => index)
  order.sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const placed: number[] = heights.map((height) => height)
  let above = Number.NEGATIVE_INFINITY
  for (const index of order) {
    above = Math.max(heights[index] ?? 0, above + gap)
    placed[index] = above
  }
  // What has been pushed below the bottom is pushed back up.
  let below = bottom + gap
  for (const index of order.toReversed()) {
    below = Math.min(placed[index] ?? 0, below - gap)
    placed[index] = below
  }
  return placed
}

/** In which of two rows each sign stands: places in pixels, in order, so that neighbours do not touch. */
export function flagLevels(places: readonly number[], gap: number): readonly (0 | 1)[] {
  const lastAt = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return places.map((place) => {
    const level = place - (lastAt[0] ?? 0) >= gap ? 0 : 1
    lastAt[level] = place
    return level
  })
}
