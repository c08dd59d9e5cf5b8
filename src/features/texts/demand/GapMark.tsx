import type { StepValue } from '../../../domain/types'
import styles from './Demand.module.css'

const VALUES: readonly StepValue[] = [-2, -1, 0, 1, 2]
const WIDTH = 132
const MIDDLE = 10

const stepX = (value: StepValue): number => 10 + ((value + 2) * (WIDTH - 20)) / 4

interface GapMarkProps {
  readonly stance: StepValue
  readonly text: StepValue
}

/** What was asked (a ring) and where the text stands (a diamond) on one scale; the words stand beside it. */
export function GapMark({ stance, text }: GapMarkProps) {
  const [from, to] = [stepX(stance), stepX(text)]
  return (
    <svg
      className={styles.mark}
      viewBox={`0 0 ${WIDTH} 20`}
      width={WIDTH}
      height={20}
      aria-hidden="true"
    >
      <line className={styles.scale} x1={stepX(-2)} x2={stepX(2)} y1={MIDDLE} y2={MIDDLE} />
      {VALUES.map((value) => (
        <circle key={value} className={styles.tick} cx={stepX(value)} cy={MIDDLE} r={3} />
      ))}
      {from === to ? null : (
        <line className={styles.way} x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} />
      )}
      <circle className={styles.asked} cx={from} cy={MIDDLE} r={7.5} />
      <path
        className={styles.text}
        d="M0-5.5L5 0 0 5.5-5 0Z"
        transform={`translate(${to} ${MIDDLE})`}
      />
    </svg>
  )
}
