import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './SideTable.module.css'

interface SideTableProps {
  readonly name: string
  /** What it is called as a region, where it is read by scrolling sideways. */
  readonly region: string
  readonly columnCount: number
  /** The heads of the columns, without that of the issues. */
  readonly heads: ReactNode
  readonly className?: string | undefined
  /** The bodies of the table. */
  readonly children: ReactNode
}

/** More columns than this are read by scrolling sideways. */
export const FITTING_COLUMNS = 5

/**
 * Issues by columns: one real table at all widths. The roles are written out because a phone’s style sheet
 * makes cards of the rows, and a table that is not laid out as one loses its roles in some browsers.
 */
export function SideTable({
  name,
  region,
  columnCount,
  heads,
  className = '',
  children,
}: SideTableProps) {
  const isWide = columnCount > FITTING_COLUMNS
  const width = isWide ? styles.wide : `${styles.fitting} ${styles[`columns${columnCount}`]}`
  return (
    <div
      className={`${styles.scroller} ${className} ${width}`}
      // A region that scrolls must be reachable by keyboard.
      {...(isWide ? { role: 'region', 'aria-label': region, tabIndex: 0 } : {})}
    >
      <table role="table" className={styles.table}>
        <caption className="visually-hidden">{name}</caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.issueHead}>
              <Trans>Issue</Trans>
            </th>
            {heads}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}
