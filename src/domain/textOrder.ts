/** Which texts are shown, and in which order. */
import { firstDay } from './dates'
import { textIdsOf } from './texts'
import type { Dataset, Instrument, PartialDate } from './types'

/** How many texts are shown where the data set does not say which. */
const FIRST_TEXTS = 4

/** The texts that are shown side by side until a reader chooses others. */
export function mainTextsOf(dataset: Dataset): readonly string[] {
  return dataset.milestones?.mainTexts ?? textIdsOf(dataset).slice(0, FIRST_TEXTS)
}

/** The day from which a text holds: its adoption; a draft from its tabling. Empty if unknown. */
export const textDate = ({ adopted, tabled }: Instrument): PartialDate => adopted ?? tabled ?? ''

/** Texts in the order of their days; what no instrument is known of comes last. */
export function textsByDate(
  ids: readonly string[],
  instruments: readonly Instrument[],
): readonly string[] {
  const day = (id: string): string => {
    const instrument = instruments.find((one) => one.id === id)
    const date = instrument === undefined ? '' : textDate(instrument)
    return date === '' ? LAST : firstDay(date)
  }
  return ids.toSorted((a, b) => day(a).localeCompare(day(b), 'en'))
}

/** After every date. */
const LAST = '9999'
