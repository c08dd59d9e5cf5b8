import type { Instrument, PartialDate } from '../../../domain/types'

/** When a text was made: adopted, else tabled; a text has one of the two (see the check of the data). */
export const instrumentDate = ({ adopted, tabled }: Instrument): PartialDate =>
  adopted ?? tabled ?? ''
