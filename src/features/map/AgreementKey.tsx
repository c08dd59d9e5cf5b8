import { Trans } from '@lingui/react/macro'
import styles from './Map.module.css'

const SQUARES = [
  { percent: 0, side: 3.2, tone: 0 },
  { percent: 25, side: 6.2, tone: 1 },
  { percent: 50, side: 9.1, tone: 2 },
  { percent: 75, side: 12.1, tone: 3 },
  { percent: 100, side: 15, tone: 4 },
] as const

/** What the squares and the slant lines mean. */
export function AgreementKey() {
  return (
    <ul className={styles.key}>
      {SQUARES.map(({ percent, side, tone }) => (
        <li key={percent}>
          <svg
            viewBox="0 0 16 16"
            width={16}
            height={16}
            aria-hidden="true"
            data-series={`${percent} %`}
          >
            <rect
              x={8 - side / 2}
              y={8 - side / 2}
              width={side}
              height={side}
              className={styles[`tone${tone}`]}
            />
          </svg>
          {percent} %
        </li>
      ))}
      <li>
        <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <path d="M2 12L8 4M8 12L14 4" className={styles.slants} />
        </svg>
        <Trans>too few shared issues</Trans>
      </li>
    </ul>
  )
}
