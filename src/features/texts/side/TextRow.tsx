import { IssueHead } from '../../../components/IssueHead'
import styles from '../../../components/SideTable.module.css'
import type { Column } from '../../../components/useColumns'
import type { TextRow as Row } from './selectRows'
import { TextCell } from './TextCell'

interface TextRowProps {
  readonly row: Row
  readonly columns: readonly Column[]
  readonly frame: string
}

/** One issue: its question in the chosen frame, the ends of its scale, and a cell a text. */
export function TextRow({ row: { issue, cells }, columns, frame }: TextRowProps) {
  return (
    <tr role="row" className={styles.row}>
      <IssueHead issue={issue} frame={frame} />
      {columns.map((column, index) => (
        <TextCell key={column.id} column={column} issue={issue} {...cells[index]} />
      ))}
    </tr>
  )
}
