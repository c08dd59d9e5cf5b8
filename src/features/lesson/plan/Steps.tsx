import { Trans } from '@lingui/react/macro'
import type { LessonForm } from '../../../domain/lessons'
import type { TimedScene } from '../timing'
import styles from './Plan.module.css'
import { StepRow } from './StepRow'

interface StepsProps {
  /** The lesson’s id. */
  readonly id: string
  readonly scenes: readonly TimedScene[]
  readonly form: LessonForm
}

/** The steps of the lesson, one a row. On a phone each row is a card, so the roles are written out. */
export function Steps({ id, scenes, form }: StepsProps) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">
        <Trans>Step by step</Trans>
      </h2>
      <table className={styles.steps} role="table" aria-labelledby="steps">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.time}>
              <Trans>Minutes</Trans>
            </th>
            <th role="columnheader" scope="col">
              <Trans>Show and say</Trans>
            </th>
            <th role="columnheader" scope="col">
              <Trans>Ask, and what to expect</Trans>
            </th>
            <th role="columnheader" scope="col" className={styles.know}>
              <Trans>Other side, notes</Trans>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {scenes.map((timed, index) => (
            <StepRow
              key={timed.scene.id}
              lesson={id}
              timed={timed}
              number={index + 1}
              form={form}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
