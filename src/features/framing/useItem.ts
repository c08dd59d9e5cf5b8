import { useLens, useLensStore } from '../../components/lensContext'
import { chooseItem } from '../../lens/lensStore'

interface ItemChoice {
  readonly item: string | null
  /** Singles something out; what is singled out already goes back to all. */
  readonly toggle: (item: string) => void
  readonly clear: () => void
}

/** What the address singles out on a page, and the ways to change it. */
export function useItem(): ItemChoice {
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  return {
    item,
    toggle: (next) => chooseItem(store, next === item ? null : next),
    clear: () => chooseItem(store, null),
  }
}
