import { patternOf } from '../../charts/VotePatterns'
import { sharesOf, type Tally } from '../../domain/votes'
import styles from './Votes.module.css'

interface ResultBarProps {
  readonly tally: Tally
  /** What the ids of the fillings begin with; they stand once beside a table of bars. */
  readonly patterns: string
}

/** A result as a bar; decoration beside the numbers, which say the same. */
export function ResultBar({ tally, patterns }: ResultBarProps) {
  return (
    <svg className={styles.bar} width="100%" height={14} aria-hidden="true">
      {sharesOf(tally).map(({ choice, from, share }) => (
        <rect
          key={choice}
          x={`${from * 100}%`}
          width={`${share * 100}%`}
          height={14}
          fill={patternOf(patterns, choice)}
          className={styles.piece}
        />
      ))}
    </svg>
  )
}
