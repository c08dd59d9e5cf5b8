import { Trans } from '@lingui/react/macro'
import type { Column } from '../../components/useColumns'
import { countStates, stancesIn } from '../../domain/coverage'
import styles from './Coverage.module.css'
import { CoverageCount } from './CoverageCount'
import type { CoverageRow } from './coverageRows'

interface CoverageTotalsProps {
  readonly columns: readonly Column[]
  readonly rows: readonly CoverageRow[]
}

/** How many stances each actor has over all issues, whatever is shown, and how many of them were read. */
export function CoverageTotals({ columns, rows }: CoverageTotalsProps) {
  const totals = columns.map(({ id }, index) => {
    const counts = countStates(rows.map(({ states }) => states[index] ?? null))
    return { id, read: counts.read, ...stancesIn(counts) }
  })
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.issue}>
          <Trans>With a stance, of how many asked</Trans>
        </th>
        {totals.map(({ id, stances, asked }) => (
          <td key={id} className={styles.count}>
            {stances}
            <small>/{asked}</small>
          </td>
        ))}
        <CoverageCount states={rows.flatMap(({ states }) => states)} rowSpan={2} />
      </tr>
      <tr>
        <th scope="row" className={styles.issue}>
          <Trans>Of them read</Trans>
        </th>
        {totals.map(({ id, read }) => (
          <td key={id} className={styles.count}>
            {read}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
