import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import type { Column } from '../../components/useColumns'
import type { Row } from '../../domain/compare'
import type { Chapter } from '../../domain/types'
import { ColumnHead } from './ColumnHead'
import styles from './CompareTable.module.css'
import { IssueRow } from './IssueRow'

interface CompareTableProps {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** The rows with those that are kept unseen. */
  readonly drawn: readonly Row[]
  readonly frame: string
  /** Whether rows stand under their chapters. */
  readonly grouped: boolean
}

/** More columns than this are read by scrolling sideways. */
const FITTING_COLUMNS = 5

/** With more cells than this only the rows in sight are laid out; with more than the other, only the cells. */
const MANY_CELLS = 200
const VERY_MANY_CELLS = 2000

/**
 * One real table at all widths. The roles are written out because a phone’s style sheet makes cards
 * of the rows, and a table that is not laid out as one loses its roles in some browsers.
 */
export function CompareTable({ columns, rows, drawn, frame, grouped }: CompareTableProps) {
  const { t } = useLingui()
  const { chapters } = useCore()
  const actorCount = columns.filter(({ actor }) => actor !== null).length
  const wide = columns.length > FITTING_COLUMNS
  const cells = columns.length * drawn.length
  const amount = `${cells > MANY_CELLS ? styles.many : ''} ${cells > VERY_MANY_CELLS ? styles.veryMany : ''}`
  const shown = new Set(rows)
  const lines = grouped ? underChapters(drawn, chapters, shown) : drawn
  return (
    <div
      className={`${styles.scroller} ${amount} ${wide ? styles.wide : `${styles.fitting} ${styles[`columns${columns.length}`]}`}`}
      // A region that scrolls must be reachable by keyboard.
      {...(wide
        ? { role: 'region', 'aria-label': t`Positions compared, scrolls sideways`, tabIndex: 0 }
        : {})}
    >
      <table role="table" className={styles.table}>
        <caption className="visually-hidden">
          <Trans>Positions compared</Trans>
        </caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.issueHead}>
              <Trans>Issue</Trans>
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        {/* One body for all chapters: in another order rows are moved, and not drawn anew. */}
        <tbody role="rowgroup">
          {lines.map((line) =>
            'issue' in line ? (
              <IssueRow
                key={line.issue.id}
                row={line}
                columns={columns}
                frame={frame}
                actorCount={actorCount}
                hidden={!shown.has(line)}
              />
            ) : (
              <tr key={`chapter ${line.id}`} role="row" className={styles.chapter}>
                <th role="rowheader" colSpan={columns.length + 1}>
                  {line.title}
                </th>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {rows.length === 0 ? (
        <p className={styles.nothing}>
          <Trans>No issue fits what you ask for. Search for other words, or show all issues.</Trans>
        </p>
      ) : null}
    </div>
  )
}

/** The rows after the chapter that each stands in; a chapter of which nothing is seen is left out. */
function underChapters(
  rows: readonly Row[],
  chapters: readonly Chapter[],
  shown: ReadonlySet<Row>,
): readonly (Chapter | Row)[] {
  return chapters.flatMap((chapter) => {
    const own = rows.filter(({ issue }) => issue.chapter === chapter.id)
    return own.some((row) => shown.has(row)) ? [chapter, ...own] : own
  })
}
