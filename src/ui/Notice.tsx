import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  readonly children: ReactNode
  readonly dismissLabel?: string
  readonly onDismiss?: () => void
}

/** A short message about what has just happened; read out without taking the focus. */
export function Notice({ children, dismissLabel, onDismiss }: NoticeProps) {
  return (
    <div className={styles.notice} role="status">
      <div>{children}</div>
      {onDismiss === undefined ? null : (
        <button type="button" className="button" onClick={onDismiss}>
          {dismissLabel}
        </button>
      )}
    </div>
  )
}
