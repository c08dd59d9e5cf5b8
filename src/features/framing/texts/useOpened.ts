import { useLens, useLensStore } from '../../../components/lensContext'
import { chooseItem } from '../../../lens/lensStore'

/** What is open on the page; it stands in `item`, with dots. */
export interface Opened {
  readonly ids: readonly string[]
  /** What the address names and the page lacks. */
  readonly unknown: readonly string[]
  readonly toggle: (id: string) => void
}

/** Reads and writes what is open; `known` is what there is to open. */
export function useOpened(known: readonly string[]): Opened {
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  const named = item === null ? [] : [...new Set(item.split('.'))]
  const ids = named.filter((id) => known.includes(id))
  return {
    ids,
    unknown: named.filter((id) => !known.includes(id)),
    toggle: (id) => {
      const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
      chooseItem(store, next.length === 0 ? null : next.join('.'))
    },
  }
}
