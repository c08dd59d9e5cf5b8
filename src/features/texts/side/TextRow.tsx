import { issuePlace } from '../../../components/places'
import { PlaceLink } from '../../../components/PlaceLink'
import { useCore } from '../../../components/coreContext'
import type { Column } from '../../../components/useColumns'
import { stepLabel } from '../../../components/words'
import { NEUTRAL } from '../../../domain/lens'
import { questionOf } from '../../../domain/question'
import type { TextRow as Row } from './selectRows'
import { TextCell } from './TextCell'
import styles from './Texts.module.css'

interface TextRowProps {
  readonly row: Row
  readonly columns: readonly Column[]
  readonly frame: string
}

/** One issue: its question in the chosen frame, the ends of its scale, and a cell a text. */
export function TextRow({ row: { issue, cells }, columns, frame }: TextRowProps) {
  const { dataset } = useCore()
  const framed = frame === NEUTRAL ? '' : `${styles.framed} frame-${frame}`
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row" className={styles.issue}>
        <div className={styles.title}>
          <PlaceLink place={issuePlace(dataset, issue.id)}>{issue.title}</PlaceLink>
        </div>
        <div className={`${styles.question} ${framed}`}>{questionOf(issue, frame)}</div>
        <div className={`${styles.poles} unturned`}>
          <span>{stepLabel(issue, -2)}</span>
          <span>{stepLabel(issue, 2)}</span>
        </div>
      </th>
      {columns.map((column, index) => (
        <TextCell key={column.id} column={column} issue={issue} {...cells[index]} />
      ))}
    </tr>
  )
}
