import { allEvidence, isSilent, sourcesOf, stanceEvidence } from './positions'
import type { Position, Provision } from './types'

/** A cell that a source stands behind, and with how much. */
export interface Rest {
  /** The actor or text of the cell. */
  readonly column: string
  readonly issue: string
  /** Dated stances that cite the source; for a text its provision; none where it tells of a silence. */
  readonly kind: 'stances' | 'silence' | 'provision'
  readonly count: number
}

/** What rests on each source, by its id: cells in the order of the files. */
export type Rests = ReadonlyMap<string, readonly Rest[]>

/** Finds what rests on each source, in the positions of actors and the provisions of texts. */
export function restsOn(
  positions: ReadonlyMap<string, readonly Position[]>,
  provisions: ReadonlyMap<string, readonly Provision[]>,
): Rests {
  const rests = new Map<string, Rest[]>()
  const add = (source: string, rest: Rest): void => {
    const before = rests.get(source)
    if (before === undefined) rests.set(source, [rest])
    else before.push(rest)
  }
  for (const [column, entries] of positions) {
    for (const position of entries) {
      const kind = isSilent(position) ? 'silence' : 'stances'
      for (const [source, count] of citedIn(position)) {
        add(source, { column, issue: position.issue, kind, count })
      }
    }
  }
  for (const [column, entries] of provisions) {
    for (const { issue, evidence, ...rest } of entries) {
      const parts = 'split' in rest ? rest.split.flatMap((part) => part.evidence) : []
      for (const source of sourcesOf([...evidence, ...parts])) {
        add(source, { column, issue, kind: 'provision', count: 1 })
      }
    }
  }
  return rests
}

/** How many dated entries of a position cite each source; a silence counts once. */
function citedIn(position: Position): ReadonlyMap<string, number> {
  const lists = isSilent(position)
    ? [allEvidence(position)]
    : position.history.map((stance) => stanceEvidence(stance))
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const source of sourcesOf(list)) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  return counts
}

/** How much rests on a source in all. */
export function countRests(rests: readonly Rest[]): Readonly<Record<Rest['kind'], number>> {
  const sum = (kind: Rest['kind']): number =>
    rests.filter((rest) => rest.kind === kind).reduce((all, { count }) => all + count, 0)
  return { stances: sum('stances'), silence: sum('silence'), provision: sum('provision') }
}
