import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { SideTable } from '../../../components/SideTable'
import styles from '../../../components/SideTable.module.css'
import type { Column } from '../../../components/useColumns'
import type { TextRow as Row } from './selectRows'
import { TextHead } from './TextHead'
import { TextRow } from './TextRow'

interface TextsTableProps {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly frame: string
}

/** What the chosen texts say on each issue, under its chapter. */
export function TextsTable({ columns, rows, frame }: TextsTableProps) {
  const { t } = useLingui()
  const { chapters } = useCore()
  const groups = chapters
    .map((chapter) => ({ chapter, rows: rows.filter(({ issue }) => issue.chapter === chapter.id) }))
    .filter((group) => group.rows.length > 0)
  return (
    <>
      <SideTable
        name={t`Texts compared`}
        region={t`Texts compared, scrolls sideways`}
        columnCount={columns.length}
        heads={columns.map((column) => (
          <TextHead key={column.id} column={column} />
        ))}
      >
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
      </SideTable>
      {rows.length === 0 ? (
        <p className={styles.nothing}>
          <Trans>No issue fits. Choose other texts, or show all rows.</Trans>
        </p>
      ) : null}
    </>
  )
}
