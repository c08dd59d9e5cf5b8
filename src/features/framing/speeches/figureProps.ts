import type { Series } from '../../../charts/spec'
import type { Speeches } from '../../../domain/speeches'
import type { TermFrequency } from '../../../domain/types'

/** What both figures are made from. */
export interface FigureProps {
  readonly frequency: TermFrequency
  readonly speeches: Speeches
  readonly series: readonly Series[]
  /** The year that is read out; one for both figures. */
  readonly year: number
  readonly onYear: (year: number) => void
}
