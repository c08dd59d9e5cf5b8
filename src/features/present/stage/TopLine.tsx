import { Trans } from '@lingui/react/macro'
import { minutesOf } from '../../../domain/lessons'
import { clockDigits, timeLeft } from '../../../domain/present'
import { useNow } from '../clock'
import styles from '../Present.module.css'
import { useScene, useShow, useShown } from '../showContext'

/** Which lesson this is, and how much of the step’s time is left. */
export function TopLine() {
  const { lesson, form } = useShow()
  const { title } = lesson
  const minutes = form === 'short' ? lesson.shortMinutes : lesson.minutes
  return (
    <header className={styles.top}>
      <p>
        {title} <span aria-hidden="true">·</span>{' '}
        <span className={styles.nowrap}>
          <Trans>{minutes} minutes</Trans>
        </span>
      </p>
      <TimeLeft />
    </header>
  )
}

/** Counts down, and once the time is over counts up. */
export function TimeLeft() {
  const { clock, form } = useShow()
  const { scene } = useScene().shown
  const state = useShown()
  const now = useNow(clock)
  const minutes = minutesOf(scene, form)
  const left = now === null ? minutes * 60_000 : timeLeft(state, scene.id, minutes, now)
  const digits = clockDigits(left)
  return (
    <p role="timer" className={styles.time}>
      {left >= 0 ? (
        <Trans>
          <b>{digits}</b> left in this step
        </Trans>
      ) : (
        <Trans>
          <b>{digits}</b> over the time of this step
        </Trans>
      )}
      {state.pausedAt === null ? null : (
        <>
          {' '}
          <Trans>(stopped)</Trans>
        </>
      )}
    </p>
  )
}
