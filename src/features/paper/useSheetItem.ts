import { useLens, useLensStore } from '../../components/lensContext'
import { type SheetItem, sheetItem, sheetItemOf } from '../../domain/sheets'
import { chooseItem } from '../../lens/lensStore'

interface SheetChoice extends SheetItem {
  readonly chooseId: (id: string) => void
  readonly chooseLarge: (large: boolean) => void
}

/** What a sheet is about and whether it is in large print, as the address says. */
export function useSheetItem(): SheetChoice {
  const store = useLensStore()
  const { id, large } = sheetItemOf(useLens((state) => state.lens.item))
  return {
    id,
    large,
    chooseId: (next) => chooseItem(store, sheetItem({ id: next, large })),
    chooseLarge: (next) => chooseItem(store, sheetItem({ id, large: next })),
  }
}
