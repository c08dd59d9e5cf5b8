import { Trans } from '@lingui/react/macro'
import { restartClock, togglePause } from '../../../domain/present'
import { useShow, useShown } from '../showContext'
import styles from './Teacher.module.css'

/** Stops the clock, and gives a step its time again. */
export function TimeButtons() {
  const { session } = useShow()
  const { pausedAt } = useShown()
  return (
    <p className={styles.buttons}>
      <button type="button" className="button" onClick={() => session.act(togglePause)}>
        {pausedAt === null ? <Trans>Stop the clock</Trans> : <Trans>Let the clock run</Trans>}
      </button>
      <button type="button" className="button" onClick={() => session.act(restartClock)}>
        <Trans>Begin this step’s time again</Trans>
      </button>
    </p>
  )
}
