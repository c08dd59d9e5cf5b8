import type { Mark } from '../domain/mark'
import type { StepValue } from '../domain/types'
import styles from './ScaleMark.module.css'

const VALUES: readonly StepValue[] = [-2, -1, 0, 1, 2]
const WIDTH = 132
const MIDDLE = 8
const RADIUS = 7

const STEP_CLASSES: Record<StepValue, string | undefined> = {
  [-2]: styles.less2,
  [-1]: styles.less1,
  0: styles.middle,
  1: styles.more1,
  2: styles.more2,
}

/** Where a step stands on a scale of the mark’s width, in its units. */
const stepX = (value: StepValue): number => 8 + ((value + 2) * (WIDTH - 16)) / 4

/** The class that brings a step’s colour of the ramp. */
export const stepClass = (value: StepValue): string => STEP_CLASSES[value] ?? ''

const LINE_CLASSES: Record<Mark['shape'], string | undefined> = {
  dot: styles.line,
  joined: styles.line,
  dashed: styles.dashed,
  dotted: styles.dotted,
  none: styles.none,
}

/**
 * A scale with its mark. Form says what colour repeats: filled, hollow, two joined, dashed line
 * (silent), dotted line (no stance yet). Hidden from screen readers, since the words stand beside it.
 */
export function ScaleMark({ mark }: { readonly mark: Mark }) {
  return (
    <svg
      className={styles.scale}
      viewBox={`0 0 ${WIDTH} 16`}
      width={WIDTH}
      height={16}
      aria-hidden="true"
    >
      <line className={LINE_CLASSES[mark.shape]} x1={8} x2={WIDTH - 8} y1={MIDDLE} y2={MIDDLE} />
      {VALUES.map((value) => (
        <circle key={value} className={styles.tick} cx={stepX(value)} cy={MIDDLE} r={3.5} />
      ))}
      {mark.shape === 'dot' ? <Dot mark={mark} /> : null}
      {mark.shape === 'joined' ? <Joined values={mark.values} /> : null}
    </svg>
  )
}

function Dot({ mark }: { readonly mark: Extract<Mark, { shape: 'dot' }> }) {
  const hollow = mark.fill === 'hollow'
  const classes = [
    stepClass(mark.value),
    hollow ? styles.hollow : styles.filled,
    mark.old ? styles.old : '',
  ]
  return (
    <circle
      className={classes.join(' ')}
      cx={stepX(mark.value)}
      cy={MIDDLE}
      r={hollow ? RADIUS - 1.5 : RADIUS}
    />
  )
}

function Joined({ values }: { readonly values: readonly StepValue[] }) {
  const first = values[0] ?? 0
  const last = values.at(-1) ?? 0
  return (
    <>
      <line className={styles.joint} x1={stepX(first)} x2={stepX(last)} y1={MIDDLE} y2={MIDDLE} />
      {values.map((value) => (
        <circle
          key={value}
          className={`${stepClass(value)} ${styles.filled}`}
          cx={stepX(value)}
          cy={MIDDLE}
          r={5.5}
        />
      ))}
    </>
  )
}
