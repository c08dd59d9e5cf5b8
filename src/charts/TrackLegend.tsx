import { Trans } from '@lingui/react/macro'
import styles from './Charts.module.css'

/** What the marks of a track mean. */
export function TrackLegend() {
  return (
    <ul className={styles.legend}>
      <li>
        <svg className={styles.key} viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <circle cx={8} cy={8} r={5.5} className={`${styles.filled} ${styles.step2}`} />
        </svg>
        <Trans>a dated stance, a passage read</Trans>
      </li>
      <li>
        <svg className={styles.key} viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <circle cx={8} cy={8} r={4.5} className={`${styles.hollow} ${styles.step2}`} />
        </svg>
        <Trans>reported, or less sure</Trans>
      </li>
      <li>
        <svg className={styles.key} viewBox="0 0 28 16" width={28} height={16} aria-hidden="true">
          <line x1={4} x2={24} y1={8} y2={8} className={`${styles.span} ${styles.step2}`} />
        </svg>
        <Trans>seen to hold</Trans>
      </li>
      <li>
        <svg className={styles.key} viewBox="0 0 16 24" width={16} height={24} aria-hidden="true">
          <line x1={8} x2={8} y1={5} y2={19} className={styles.joint} />
          <circle cx={8} cy={5} r={4} className={`${styles.filled} ${styles.step3}`} />
          <circle cx={8} cy={19} r={4} className={`${styles.filled} ${styles.step1}`} />
        </svg>
        <Trans>members differ</Trans>
      </li>
      <li>
        <svg className={styles.key} viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <path d="M3 3l10 10m0-10l-10 10" className={styles.taken} />
        </svg>
        <Trans>taken back</Trans>
      </li>
      <li>
        <svg className={styles.key} viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <line x1={8} x2={8} y1={0} y2={16} className={styles.now} />
        </svg>
        <Trans>the chosen day</Trans>
      </li>
    </ul>
  )
}
