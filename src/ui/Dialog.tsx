import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog on the browser’s own element: focus stays within, Escape closes, focus goes back. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const isLeaving = useRef(false)
  const titleId = useId()
  // Before the paint, so that it is never seen closed; closed before removal, so that focus goes back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog?.open === false) dialog.showModal()
    isLeaving.current = false
    return () => {
      isLeaving.current = true
      dialog?.close()
    }
  }, [])
  return (
    // The keyboard’s way out is Escape, which the element brings; the click is the pointer’s.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      // The event comes late: a dialog that has made way for another must not close that one.
      onClose={() => {
        if (!isLeaving.current) onClose()
      }}
      onClick={(event) => {
        if (event.target === ref.current) ref.current.close()
      }}
    >
      <div className={styles.body}>
        <div className={styles.header}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} onClick={() => ref.current?.close()}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{closeLabel}</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
