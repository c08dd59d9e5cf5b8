/** How far pieces of the vocabularies reach, counted by layer and side. */
import type { Piece } from './layers'
import type { Frame, Layer } from './types'

/** How many of a side’s pieces reach a layer. */
export interface Count {
  readonly reaching: number
  readonly total: number
}

export interface ReachRow {
  readonly layer: Layer
  /** One for each frame, in their order. */
  readonly sides: readonly Count[]
  /** Pieces that belong to no vocabulary. */
  readonly loose: Count
}

/**
 * Counts pieces by layer and vocabulary. A piece of two vocabularies counts on both sides; one of none
 * is counted apart.
 */
export function reachRows(
  pieces: readonly Piece[],
  layers: readonly Layer[],
  frames: readonly Frame[],
): readonly ReachRow[] {
  const sides = frames.map(({ id }) => pieces.filter((piece) => piece.frames.includes(id)))
  const loose = pieces.filter((piece) => piece.frames.length === 0)
  return layers.map((layer) => ({
    layer,
    sides: sides.map((side) => countOf(side, layer)),
    loose: countOf(loose, layer),
  }))
}

const countOf = (pieces: readonly Piece[], { id }: Layer): Count => ({
  reaching: pieces.filter(({ layers }) => layers.includes(id)).length,
  total: pieces.length,
})

/** Whether a row is reached on any side. */
export const isReached = ({ sides, loose }: ReachRow): boolean =>
  [...sides, loose].some(({ reaching }) => reaching > 0)

/** Every layer that some piece reaches, in the order of the data set. */
export const reachedLayers = (
  pieces: readonly Piece[],
  layers: readonly Layer[],
): readonly Layer[] => layers.filter(({ id }) => pieces.some((piece) => piece.layers.includes(id)))

/** Pieces by how far they reach: most layers first, then nearest to the ground, then as they stand. */
export function byReach<T extends { readonly layers: readonly string[] }>(
  pieces: readonly T[],
  layers: readonly Layer[],
): readonly T[] {
  const floor = ({ layers: reached }: T): number =>
    layers.findIndex(({ id }) => reached.includes(id))
  return pieces.toSorted((a, b) => b.layers.length - a.layers.length || floor(a) - floor(b))
}
