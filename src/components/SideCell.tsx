import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './SideTable.module.css'

interface SideCellProps {
  readonly columnName: string
  /** Whether the file of the column was refused. */
  readonly failed: boolean
  /** What stands in the cell; null while the file of the column is not there. */
  readonly children: ReactNode
}

/** What one column has on one issue. */
export function SideCell({ columnName, failed, children }: SideCellProps) {
  return (
    <td role="cell" className={styles.cell}>
      {/* Seen on a phone only, where the heads of the columns are out of sight. */}
      <div className={styles.cellWho} aria-hidden="true">
        {columnName}
      </div>
      {children ?? (
        <p>{failed ? <Trans>Not shown: its file was refused</Trans> : <Trans>Loading …</Trans>}</p>
      )}
    </td>
  )
}
