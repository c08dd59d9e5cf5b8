import { stepClass } from '../../components/ScaleMark'
import type { StepValue } from '../../domain/types'
import styles from './CompareTable.module.css'
import { SPREAD, spreadLayout, spreadX } from './spreadLayout'

interface SpreadProps {
  /** By column; null where there is no value. */
  readonly values: readonly (StepValue | null)[]
  /** The first columns are actors, drawn as dots; the rest are texts, drawn as diamonds. */
  readonly actorCount: number
}

/** All values of a row on one line. Decoration: the cells say it in words. */
export function Spread({ values, actorCount }: SpreadProps) {
  const places = spreadLayout(values)
  return (
    <svg
      className={styles.spread}
      viewBox={`0 0 ${SPREAD.width} ${SPREAD.height}`}
      aria-hidden="true"
    >
      <line x1={spreadX(-2)} x2={spreadX(2)} y1={SPREAD.middle} y2={SPREAD.middle} />
      {[-2, -1, 0, 1, 2].map((step) => (
        <circle
          key={step}
          className={styles.spreadTick}
          cx={spreadX(step)}
          cy={SPREAD.middle}
          r={2.5}
        />
      ))}
      {values.map((value, index) => {
        const x = places[index]
        if (value === null || x === null || x === undefined) return null
        const className = `${styles.spreadMark} ${stepClass(value)}`
        // A row’s columns keep their order, so the place is the identity.
        const key = `column ${index}`
        return index < actorCount ? (
          <circle key={key} className={className} cx={x} cy={SPREAD.middle} r={6.5} />
        ) : (
          <path key={key} className={className} d={`M${x} 1l8 8-8 8-8-8Z`} />
        )
      })}
    </svg>
  )
}
