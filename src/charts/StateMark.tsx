import styles from './Charts.module.css'
import type { ProfileMark } from './spec'

interface StateMarkProps {
  readonly state: Extract<ProfileMark, string>
  readonly x?: number
  readonly y?: number
}

/** The mark of a state without a step: dashed for silent, dotted for no stance yet, a cross for not asked. */
export function StateMark({ state, x = 0, y = 0 }: StateMarkProps) {
  switch (state) {
    case 'silent':
      return <path d={`M${x - 13} ${y}h26`} className={styles.silent} />
    case 'not-yet':
      return <path d={`M${x - 12} ${y}h26`} className={styles.notYet} />
    case 'not-asked':
      return <path d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} className={styles.notAsked} />
    case 'unknown':
      return null
  }
}

/** The same mark beside its meaning in a key. */
export function StateKey({ state }: Pick<StateMarkProps, 'state'>) {
  return (
    <svg className={styles.key} viewBox="-16 -8 32 16" width={32} height={16} aria-hidden="true">
      <StateMark state={state} />
    </svg>
  )
}
