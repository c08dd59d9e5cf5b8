import { Trans } from '@lingui/react/macro'
import type { Phase } from '../timing'
import styles from './Index.module.css'

interface PhaseBarProps {
  readonly phases: readonly Phase[]
  /** Of the whole lesson. */
  readonly minutes: number
}

/** A gap between two parts, in minutes; it belongs to the one before it. */
const GAP = 0.25

/** The parts of a lesson as long as they last, with their names and minutes below. */
export function PhaseBar({ phases, minutes }: PhaseBarProps) {
  return (
    <div className={styles.phases}>
      <svg
        viewBox={`0 0 ${minutes} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className={styles.bar}
      >
        {phases.map(({ from, minutes: lasts }) => (
          <rect key={from} x={from} width={Math.max(lasts - GAP, GAP)} height="1" />
        ))}
      </svg>
      <ol>
        {phases.map(({ name, from, minutes: lasts }) => (
          <li key={from}>
            <Trans>
              <b>{lasts}</b> {name}
            </Trans>
          </li>
        ))}
      </ol>
    </div>
  )
}
