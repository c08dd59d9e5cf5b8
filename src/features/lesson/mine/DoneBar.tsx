import { Trans } from '@lingui/react/macro'
import styles from './Mine.module.css'
import { type Mine, UNDO } from './useMine'

/** What was done last, read out, with the way back where there is one. */
export function DoneBar({ mine: { done, undo } }: { readonly mine: Mine }) {
  const canUndo = done.before !== undefined
  return (
    <div className={canUndo ? `${styles.done} screen-only` : undefined}>
      {/* It stands there before it says anything, so that it is heard. */}
      <p role="status" className={canUndo ? undefined : 'visually-hidden'}>
        {done.said}
      </p>
      {canUndo ? (
        <button type="button" id={UNDO} className="button" onClick={undo}>
          <Trans>Undo</Trans>
        </button>
      ) : null}
    </div>
  )
}
