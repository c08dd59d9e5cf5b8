import { Trans } from '@lingui/react/macro'
import type { Standing } from '../domain/positions'
import type { Issue, StepValue } from '../domain/types'
import styles from './EvidenceDialog.module.css'
import { stepClass } from './ScaleMark'

interface StepListProps {
  readonly issue: Issue
  readonly standing: Standing
}

/** The five steps of an issue with their meanings, and where the actor or text stands among them. */
export function StepList({ issue, standing }: StepListProps) {
  const here = valuesOf(standing)
  return (
    <ol className={`${styles.steps} unturned`}>
      {issue.steps.map(({ value, label, meaning }) => (
        <li
          key={value}
          className={here.has(value) ? `${styles.here} ${stepClass(value)}` : styles.step}
        >
          <span className={styles.stepLabel}>{label}</span>
          {here.has(value) ? (
            <span className={styles.hereTag}>
              <Trans>stands here</Trans>
            </span>
          ) : null}
          <span className={styles.meaning}>{meaning}</span>
        </li>
      ))}
    </ol>
  )
}

function valuesOf(standing: Standing): ReadonlySet<StepValue> {
  if (standing.kind === 'coded') return new Set([standing.entry.value])
  if (standing.kind === 'split') return new Set(standing.entry.parts.map(({ value }) => value))
  return new Set()
}
