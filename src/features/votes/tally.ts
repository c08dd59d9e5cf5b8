import type { Resolution } from '../../domain/types'
import type { Tally } from '../../domain/votes'

/** Published totals as a tally; absences that were not published are none that can be drawn. */
export const fullTally = (totals: NonNullable<Resolution['totals']>): Tally => ({
  ...totals,
  absent: totals.absent ?? 0,
})
