/** The distances as lines of a file: one an actor and issue, those that cannot be measured with the reason. */
import type { CsvCell } from '../../../domain/csv'
import { type Gap, isMeasured } from '../../../domain/demand'
import type { Demand, DemandChoice } from './useDemand'

/** Names of fields and not words of a page, so that a script can rely on them in every language. */
export const GAP_COLUMNS = [
  'text',
  'stances_in_force_on',
  'actor',
  'issue',
  'stance',
  'stance_from',
  'text_step',
  'steps_text_less_stance',
  'not_measured_because',
] as const

/** The cells of each line; `head` stands before them, as in all files of the app. */
export const gapLines = (
  head: readonly CsvCell[],
  { text, day }: DemandChoice,
  { rows }: Demand,
): CsvCell[][] => {
  const start: CsvCell[] = [...head, text, day]
  return rows.flatMap(({ actor, gaps }) =>
    (gaps ?? []).map((gap) => start.concat(actor.id, gap.issue, cellsOf(gap))),
  )
}

const cellsOf = (gap: Gap): CsvCell[] =>
  isMeasured(gap)
    ? [gap.stance, gap.since, gap.text, gap.steps, null]
    : [null, null, null, null, gap.why]
