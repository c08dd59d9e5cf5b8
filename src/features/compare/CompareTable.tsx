import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { FITTING_COLUMNS, SideTable } from '../../components/SideTable'
import side from '../../components/SideTable.module.css'
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

/** With more cells than this only the rows in sight are laid out; with more than the other, only the cells. */
const MANY_CELLS = 200
const VERY_MANY_CELLS = 2000

/** The positions of actors and texts, and what is told of each issue. */
export function CompareTable({ columns, rows, drawn, frame, grouped }: CompareTableProps) {
  const { t } = useLingui()
  const { chapters } = useCore()
  const actorCount = columns.filter(({ actor }) => actor !== null).length
  const shown = new Set(rows)
  const lines = grouped ? underChapters(drawn, chapters, shown) : drawn
  return (
    <>
      <SideTable
        name={t`Positions compared`}
        region={t`Positions compared, scrolls sideways`}
        columnCount={columns.length}
        className={amountOf(columns.length, drawn.length)}
        heads={columns.map((column) => (
          <ColumnHead key={column.id} column={column} />
        ))}
      >
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
              <tr key={`chapter ${line.id}`} role="row" className={side.chapter}>
                <th role="rowheader" colSpan={columns.length + 1}>
                  {line.title}
                </th>
              </tr>
            ),
          )}
        </tbody>
      </SideTable>
      {rows.length === 0 ? (
        <p className={side.nothing}>
          <Trans>No issue fits what you ask for. Search for other words, or show all issues.</Trans>
        </p>
      ) : null}
    </>
  )
}

/** How many cells a table that scrolls sideways has, as its style sheet asks. */
function amountOf(columns: number, rows: number): string | undefined {
  const cells = columns * rows
  if (columns <= FITTING_COLUMNS || cells <= MANY_CELLS) return undefined
  return cells > VERY_MANY_CELLS ? `${styles.many} ${styles.veryMany}` : styles.many
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
