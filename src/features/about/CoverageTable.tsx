import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import type { Column } from '../../components/useColumns'
import { useFollow } from '../../components/useFollow'
import type { CoverageState } from '../../domain/coverage'
import styles from './Coverage.module.css'
import { CoverageHead } from './CoverageHead'
import { CoverageIssue } from './CoverageIssue'
import type { CoverageRow } from './coverageRows'
import { CoverageTotals } from './CoverageTotals'
import { useCellAddress } from './useCellAddress'

interface CoverageTableProps {
  readonly columns: readonly Column[]
  readonly rows: readonly CoverageRow[]
  /** The states to show; empty for all. */
  readonly shown: ReadonlySet<CoverageState>
}

/** Columns up to this number leave room for names written across. */
const FEW_COLUMNS = 12

/** The map as a real table: a row an issue under its chapter, a column an actor. */
export function CoverageTable({ columns, rows, shown }: CoverageTableProps) {
  const { t } = useLingui()
  const { chapters } = useCore()
  const follow = useFollow()
  const addressOf = useCellAddress()
  const kept = rows.filter(
    ({ states }) => shown.size === 0 || states.some((state) => state !== null && shown.has(state)),
  )
  const few = columns.length <= FEW_COLUMNS
  return (
    <>
      <a href="#after-coverage" className={`${styles.skip} screen-only`}>
        <Trans>Skip the table</Trans>
      </a>
      <div
        className={few ? `${styles.scroller} ${styles.few}` : styles.scroller}
        role="region"
        aria-label={t`Coverage, scrolls`}
        // A region that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <table className={styles.table}>
          <caption className="visually-hidden">
            <Trans>What is known of each actor on each issue</Trans>
          </caption>
          <CoverageHead columns={columns} />
          {chapters.map((chapter) => {
            const some = kept.filter(({ issue }) => issue.chapter === chapter.id)
            return some.length === 0 ? null : (
              <tbody key={chapter.id}>
                <tr className={styles.chapter}>
                  <th scope="rowgroup" colSpan={columns.length + 3}>
                    <span>{chapter.title}</span>
                  </th>
                </tr>
                {some.map((row) => (
                  <CoverageIssue
                    key={row.issue.id}
                    row={row}
                    columns={columns}
                    shown={shown}
                    addressOf={addressOf}
                    onFollow={follow}
                  />
                ))}
              </tbody>
            )
          })}
          <CoverageTotals columns={columns} rows={rows} />
        </table>
      </div>
      <div id="after-coverage" tabIndex={-1} />
    </>
  )
}
