/** A map of the world that has been drawn on the plane: outlines and places in one box, y downwards. */

/** Pixels from the left and from the top of the box. */
export type Place = readonly [number, number]

export interface World {
  readonly width: number
  readonly height: number
  /** Outlines as SVG paths, each with its ISO alpha-3 code; null where the atlas knows none. */
  readonly areas: readonly { readonly code: string | null; readonly outline: string }[]
  /** Where the mark of a state belongs: the middle of its largest piece of land. */
  readonly places: Readonly<Record<string, Place>>
}

/** Rounds that are enough for two hundred marks; each costs a comparison of all pairs. */
const ROUNDS = 160
/** How strongly a mark is drawn back to its place in a round. */
const PULL = 0.04

/**
 * Moves marks apart until none touches another: pairs that lie nearer than `distance` are pushed
 * along the line between them by half of what is missing, and each is drawn back to its place a
 * little. The same places always give the same answer. Units are those of the places.
 */
export function spreadMarks(
  places: readonly Place[],
  distance: number,
  box: { readonly width: number; readonly height: number },
): readonly Place[] {
  const moved = places.map(([x, y]) => ({ x, y }))
  for (let round = 0; round < ROUNDS; round += 1) {
    // The last rounds only push, so that nothing is drawn back into another.
    const pull = round < ROUNDS * 0.7 ? PULL : 0
    moved.forEach((mark, index) => {
      const [x, y] = places[index] ?? [mark.x, mark.y]
      mark.x += (x - mark.x) * pull
      mark.y += (y - mark.y) * pull
    })
    pushApart(moved, distance)
    for (const mark of moved) {
      mark.x = within(mark.x, distance / 2, box.width - distance / 2)
      mark.y = within(mark.y, distance / 2, box.height - distance / 2)
    }
  }
  return moved.map(({ x, y }) => [x, y] as const)
}

function pushApart(marks: { x: number; y: number }[], distance: number): void {
  marks.forEach((one, index) => {
    for (const other of marks.slice(index + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y]
      if (Math.abs(dx) >= distance || Math.abs(dy) >= distance) continue
      const apart = Math.hypot(dx, dy)
      if (apart >= distance) continue
      // Marks on one spot are parted sideways, in the order of the list.
      const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart]
      const push = (distance - apart) / 2
      one.x -= ux * push
      one.y -= uy * push
      other.x += ux * push
      other.y += uy * push
    }
  })
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)
