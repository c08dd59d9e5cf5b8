import type { Place } from '../domain/votes'
import styles from './Votes.module.css'

/** Where a drawing keeps the filling of a vote. */
export const patternOf = (prefix: string, place: Place): string => `url(#${prefix}${place})`

/** Fillings for areas and bars, one a vote, that differ without their colours. Ids begin with `prefix`. */
export function VotePatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <Pattern id={`${prefix}yes`} size={8}>
        <rect width={8} height={8} className={styles.yesGround} />
      </Pattern>
      <Pattern id={`${prefix}no`} size={6} turned>
        <rect width={6} height={6} className={styles.noGround} />
        <rect width={2} height={6} className={styles.noLine} />
      </Pattern>
      <Pattern id={`${prefix}abstain`} size={6}>
        <rect width={6} height={6} className={styles.abstainGround} />
        <circle cx={1.5} cy={1.5} r={1.15} className={styles.abstainDot} />
        <circle cx={4.5} cy={4.5} r={1.15} className={styles.abstainDot} />
      </Pattern>
      <Pattern id={`${prefix}absent`} size={8}>
        <rect width={8} height={8} className={styles.absentGround} />
      </Pattern>
      <Pattern id={`${prefix}not-listed`} size={8}>
        <rect width={8} height={8} className={styles.land} />
      </Pattern>
    </defs>
  )
}

interface PatternProps {
  readonly id: string
  readonly size: number
  readonly turned?: boolean
  readonly children: React.ReactNode
}

function Pattern({ id, size, turned = false, children }: PatternProps) {
  const turn = turned ? { patternTransform: 'rotate(45)' } : {}
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" {...turn}>
      {children}
    </pattern>
  )
}
