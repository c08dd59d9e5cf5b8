/** Where the nodes and bands of a flow lie. */
import { type Place, PLACES } from '../domain/votes'
import type { FlowSpec } from './spec'

export interface FlowNode {
  readonly place: Place
  readonly count: number
  readonly top: number
  readonly height: number
}

export interface FlowBand {
  readonly from: Place
  readonly to: Place
  readonly count: number
  /** Tops on the left and on the right, and the height, which is the same on both sides. */
  readonly left: number
  readonly right: number
  readonly height: number
}

export interface FlowLayout {
  readonly left: readonly FlowNode[]
  readonly right: readonly FlowNode[]
  readonly bands: readonly FlowBand[]
}

/** Lays out a flow between two columns: heights in proportion to counts, in the order of places on both sides. */
export function layOutFlow(
  moves: FlowSpec['moves'],
  top: number,
  bottom: number,
  gap: number,
): FlowLayout {
  const all = moves.reduce((sum, { count }) => sum + count, 0)
  const used = (side: 'from' | 'to'): readonly Place[] =>
    PLACES.filter((place) => moves.some((move) => move[side] === place))
  const most = Math.max(used('from').length, used('to').length)
  const unit = all === 0 ? 0 : (bottom - top - gap * (most - 1)) / all
  const nodes = (side: 'from' | 'to'): readonly FlowNode[] => {
    let y = top
    return used(side).map((place) => {
      const count = moves
        .filter((move) => move[side] === place)
        .reduce((sum, move) => sum + move.count, 0)
      const node = { place, count, top: y, height: count * unit }
      y += node.height + gap
      return node
    })
  }
  const [left, right] = [nodes('from'), nodes('to')]
  return { left, right, bands: bandsOf(moves, left, right, unit) }
}

function bandsOf(
  moves: FlowSpec['moves'],
  left: readonly FlowNode[],
  right: readonly FlowNode[],
  unit: number,
): readonly FlowBand[] {
  const next = { left: topsOf(left), right: topsOf(right) }
  const take = (side: 'left' | 'right', place: Place, height: number): number => {
    const y = next[side].get(place) ?? 0
    next[side].set(place, y + height)
    return y
  }
  return PLACES.flatMap((from) =>
    PLACES.flatMap((to) => {
      const move = moves.find((one) => one.from === from && one.to === to)
      if (move === undefined) return []
      const height = move.count * unit
      return [
        { ...move, height, left: take('left', from, height), right: take('right', to, height) },
      ]
    }),
  )
}

const topsOf = (nodes: readonly FlowNode[]): Map<Place, number> =>
  new Map(nodes.map(({ place, top }) => [place, top]))

/** A band as an SVG path from one side to the other. */
export function bandPath({ left, right, height }: FlowBand, x1: number, x2: number): string {
  const middle = (x1 + x2) / 2
  // One state is still a line that can be seen.
  const high = Math.max(height, 1.4)
  return (
    `M${x1},${left}C${middle},${left} ${middle},${right} ${x2},${right}` +
    `V${right + high}C${middle},${right + high} ${middle},${left + high} ${x1},${left + high}Z`
  )
}
