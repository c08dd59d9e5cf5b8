import { countPositions, type PositionsCount } from '../domain/coverage'
import type { Whole } from './whole'

/** How much a data set holds. */
export interface WholeCount extends PositionsCount {
  readonly actors: number
  readonly issues: number
  readonly sources: number
}

/** Counts what a data set holds. */
export const countWhole = ({ core, positions }: Whole): WholeCount => ({
  actors: core.actors.length,
  issues: core.issues.length,
  sources: core.sources.length,
  ...countPositions([...positions.values()].flat()),
})
