import { stepClass } from '../../components/ScaleMark'
import type { StepValue } from '../../domain/types'
import styles from './CompareTable.module.css'

const WIDTH = 280
const EDGE = 10

/** All values of a row on one line; those that share a step stand side by side. Decoration: the cells say it in words. */
export function Spread({ values }: { readonly values: readonly (StepValue | null)[] }) {
  const dots = values.flatMap((value, index) => {
    if (value === null) return []
    const peers = values.filter((other) => other === value).length
    const before = values.slice(0, index).filter((other) => other === value).length
    const shift = (before - (peers - 1) / 2) * Math.min(9, 36 / peers)
    const x = EDGE + ((value + 2) * (WIDTH - 2 * EDGE)) / 4
    // A group at an end is pushed inwards, so that none of it leaves the line.
    const reach = ((peers - 1) / 2) * Math.min(9, 36 / peers)
    const inward = value === -2 ? reach : value === 2 ? -reach : 0
    return [{ key: index, value, x: x + shift + inward }]
  })
  return (
    <svg className={styles.spread} viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true" preserveAspectRatio="xMidYMid meet">
      <line x1={EDGE} x2={WIDTH - EDGE} y1={9} y2={9} />
      {[-2, -1, 0, 1, 2].map((step) => (
        <circle key={step} className={styles.spreadTick} cx={EDGE + ((step + 2) * (WIDTH - 2 * EDGE)) / 4} cy={9} r={2.5} />
      ))}
      {dots.map(({ key, value, x }) => (
        <circle key={key} className={`${styles.spreadDot} ${stepClass(value)}`} cx={x} cy={9} r={6.5} />
      ))}
    </svg>
  )
}
