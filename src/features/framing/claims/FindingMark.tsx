import type { FindingKind } from '../../../domain/types'
import styles from './Claims.module.css'

/** Signs that differ in form and not in colour, since no finding is praise or blame. Box of 16 by 16. */
const PATHS: Readonly<Record<FindingKind, { readonly line: string; readonly fill?: string }>> = {
  supported: { line: 'M8 2a6 6 0 1 0 .01 0', fill: 'M8 2a6 6 0 1 0 .01 0' },
  'supported-in-part': { line: 'M8 2a6 6 0 1 0 .01 0', fill: 'M8 2a6 6 0 0 0 0 12Z' },
  'not-supported': { line: 'M8 2a6 6 0 1 0 .01 0M3.8 12.2l8.4-8.4' },
  'not-found': {
    line: 'M6.4 2.2A6 6 0 0 1 9.6 2.2M13.8 6.4a6 6 0 0 1 0 3.2M9.6 13.8a6 6 0 0 1-3.2 0M2.2 9.6a6 6 0 0 1 0-3.2',
  },
  'judgement-or-forecast': { line: 'M8 1.5 14.5 8 8 14.5 1.5 8Z' },
  'overtaken-by-events': { line: 'M2 8h9M8 4.5 11.5 8 8 11.5M14 3v10' },
}

/** The sign of a finding; decoration beside its name. */
export function FindingMark({ finding }: { readonly finding: FindingKind }) {
  const { line, fill } = PATHS[finding]
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      {fill === undefined ? null : <path className={styles.markFill} d={fill} />}
      <path className={styles.markLine} d={line} />
    </svg>
  )
}
