import type { Entry, EntryKind } from './entries'

export interface ResultGroup {
  readonly kind: EntryKind
  readonly entries: readonly Entry[]
  /** How many more there are than are shown. */
  readonly more: number
}

/** What is shown of each kind. */
export const MOST_OF_A_KIND = 5

/** Results under their kinds: the kind of the best one first, and within each the best first. */
export function groupResults(entries: readonly Entry[]): readonly ResultGroup[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const all = entries.filter((entry) => entry.kind === kind)
    return {
      kind,
      entries: all.slice(0, MOST_OF_A_KIND),
      more: Math.max(0, all.length - MOST_OF_A_KIND),
    }
  })
}
