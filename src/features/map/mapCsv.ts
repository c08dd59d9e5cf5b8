/** The numbers of the figures as files: columns and not lines of a head, as in all files of the app. */
import { HEAD_COLUMNS } from '../../components/useFigureHead'
import { type CsvCell, toCsv } from '../../domain/csv'
import { agreementOf } from '../../domain/distance'
import type { MapData } from './mapData'

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

/** One line an actor or text on the map: its place in steps, and how many others hold it there. */
export function pointsCsv(head: readonly CsvCell[], { columns, placed, stress }: MapData): string {
  return toCsv(
    [...HEAD_COLUMNS, 'id', 'name', 'kind', 'across', 'up', 'compared_with', 'stress_1'],
    placed.map(({ column, point, known }) => {
      const { id, name, kind } = columns[column] ?? { id: null, name: null, kind: null }
      const place = [rounded(point.x), rounded(point.y)]
      return [...head, id, name, kind, ...place, known, rounded(stress ?? 0)]
    }),
  )
}

/** One line a pair, those with too few shared issues too: their distance is an empty cell. */
export function pairsCsv(head: readonly CsvCell[], { columns, pairs, least }: MapData): string {
  const rows = columns.flatMap((one, row) =>
    columns.slice(row + 1).map((other, after) => {
      const pair = pairs[row]?.[row + 1 + after] ?? { steps: null, shared: 0 }
      const steps = pair.shared < least ? null : pair.steps
      const measured = steps === null ? [null, null] : [rounded(steps), rounded(agreementOf(steps))]
      return head.concat(one.id, other.id, pair.shared, measured)
    }),
  )
  return toCsv(
    [...HEAD_COLUMNS, 'one', 'other', 'shared_issues', 'distance_steps', 'agreement_percent'],
    rows,
  )
}
