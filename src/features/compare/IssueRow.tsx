import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { IssueHead } from '../../components/IssueHead'
import side from '../../components/SideTable.module.css'
import type { Column } from '../../components/useColumns'
import type { Row } from '../../domain/compare'
import { valueOf } from '../../domain/positions'
import { Cells, sameCells } from './Cells'
import styles from './CompareTable.module.css'
import { Spread } from './Spread'

interface IssueRowProps {
  readonly row: Row
  readonly columns: readonly Column[]
  readonly frame: string
  /** The first columns are actors, the rest texts. */
  readonly actorCount: number
  /** Whether a search has left it out. */
  readonly hidden: boolean
}

/**
 * One issue: its question in the chosen frame, how far apart the actors are, and a cell a column. Rows
 * and columns are made anew at each change, so what stands in them is compared: see `isSame`.
 */
export const IssueRow = memo(function IssueRow(props: IssueRowProps) {
  const { row, columns, frame, actorCount, hidden } = props
  const { issue, standings } = row
  const values = standings.map((standing) => (standing === null ? null : valueOf(standing)))
  return (
    <tr role="row" className={`${side.row} ${styles.row}`} hidden={hidden}>
      <IssueHead issue={issue} frame={frame} aside={<Gap row={row} />}>
        <Spread values={values} actorCount={actorCount} />
      </IssueHead>
      <Cells columns={columns} standings={standings} issue={issue} />
    </tr>
  )
}, isSame)

/** The figures of a row come from its standings, and need not be compared. */
function isSame(before: IssueRowProps, after: IssueRowProps): boolean {
  return (
    before.hidden === after.hidden &&
    before.frame === after.frame &&
    before.actorCount === after.actorCount &&
    sameCells({ ...before.row, columns: before.columns }, { ...after.row, columns: after.columns })
  )
}

function Gap({ row }: { readonly row: Row }) {
  const { t, i18n } = useLingui()
  const { mean, values } = row.disagreement
  if (mean === null) return null
  const steps = i18n.number(mean, { maximumFractionDigits: 1 })
  return (
    <span
      className={styles.gap}
      title={t`Disagreement: two of the ${values} actors with a value stand ${steps} steps apart on average`}
    >
      <Trans>gap {steps}</Trans>
      <span className="visually-hidden">
        <Trans>: mean distance in steps between {values} values</Trans>
      </span>
    </span>
  )
}
