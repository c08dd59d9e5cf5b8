import type { ReactNode } from 'react'
import styles from './Paper.module.css'

/** Keeps what is wider than a narrow screen within it; on paper it is no frame. */
export function Scroller({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
