import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import type { Column } from '../../../components/useColumns'
import type { TextRow as Row } from './selectRows'
import styles from './Texts.module.css'
import { TextHead } from './TextHead'
import { TextRow } from './TextRow'

interface TextsTableProps {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly frame: string
}

/** More columns than this are read by scrolling sideways. */
const FITTING_COLUMNS = 5

/** One real table at all widths; the roles are written out, since a phone makes cards of its rows. */
export function TextsTable({ columns, rows, frame }: TextsTableProps) {
  const { t } = useLingui()
  const { chapters } = useCore()
  const wide = columns.length > FITTING_COLUMNS
  const groups = chapters
    .map((chapter) => ({ chapter, rows: rows.filter(({ issue }) => issue.chapter === chapter.id) }))
    .filter((group) => group.rows.length > 0)
  return (
    <div
      className={`${styles.scroller} ${wide ? styles.wide : `${styles.fitting} ${styles[`columns${columns.length}`]}`}`}
      {...(wide
        ? { role: 'region', 'aria-label': t`Texts compared, scrolls sideways`, tabIndex: 0 }
        : {})}
    >
      <table role="table" className={styles.table}>
        <caption className="visually-hidden">
          <Trans>Texts compared</Trans>
        </caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.issueHead}>
              <Trans>Issue</Trans>
            </th>
            {columns.map((column) => (
              <TextHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        {groups.map(({ chapter, rows: some }) => (
          <tbody key={chapter.id} role="rowgroup">
            <tr role="row" className={styles.chapter}>
              <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
                {chapter.title}
              </th>
            </tr>
            {some.map((row) => (
              <TextRow key={row.issue.id} row={row} columns={columns} frame={frame} />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length === 0 ? (
        <p className={styles.nothing}>
          <Trans>No issue fits. Choose other texts, or show all rows.</Trans>
        </p>
      ) : null}
    </div>
  )
}
