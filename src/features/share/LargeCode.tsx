import { Trans, useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef } from 'react'
import { CodeDrawing } from './CodeDrawing'
import type { Code } from './qr'
import styles from './Share.module.css'

interface LargeCodeProps {
  readonly code: Code
  readonly title: string
  readonly link: string
  readonly onClose: () => void
}

/** The code as large as the screen is, with the address to be typed by who cannot scan it. */
export function LargeCode({ code, title, link, onClose }: LargeCodeProps) {
  const { t } = useLingui()
  const ref = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog?.open === false) dialog.showModal()
    const stop = fillScreen(stage.current, () => dialog?.close())
    return () => {
      stop()
      dialog?.close()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={styles.large}
      aria-label={t`The code, large`}
      onClose={(event) => {
        // The dialog around this one must not take it for its own.
        event.stopPropagation()
        onClose()
      }}
    >
      <div ref={stage} className={styles.stage}>
        <button type="button" className={styles.leave} onClick={() => ref.current?.close()}>
          <Trans>Close</Trans>
        </button>
        <CodeDrawing code={code} className={styles.largeCode} />
        <div className={styles.beside}>
          <h2>{title}</h2>
          <p className={styles.typed}>{link}</p>
        </div>
      </div>
    </dialog>
  )
}

/** Asks for the whole screen; where that is refused, the window is filled. Answers with the way out. */
function fillScreen(stage: HTMLElement | null, onLeave: () => void): () => void {
  if (stage === null || !document.fullscreenEnabled) return () => undefined
  const onChange = (): void => {
    if (document.fullscreenElement === null) onLeave()
  }
  stage.requestFullscreen().catch(() => undefined)
  document.addEventListener('fullscreenchange', onChange)
  return () => {
    document.removeEventListener('fullscreenchange', onChange)
    if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
  }
}
