import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { PageLink } from '../../../components/PageLink'
import type { LessonForm } from '../../../domain/lessons'
import type { LessonQuestion } from '../../../domain/types'
import type { TimedScene } from '../timing'
import styles from './Plan.module.css'
import { ShownLink } from './ShownLink'

interface StepRowProps {
  /** The lesson’s id. */
  readonly lesson: string
  readonly timed: TimedScene
  /** From 1. */
  readonly number: number
  readonly form: LessonForm
}

/** A step: when, what is on the screen, what to say and ask, and what to know. */
export function StepRow({ lesson, timed, number, form }: StepRowProps) {
  const { dataset } = useCore()
  const { scene, minutes, from, until } = timed
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.when}>
        <span className={styles.number}>{number}</span>
        <span className={styles.minutes}>
          <Trans>{minutes} min</Trans>
        </span>
        <span className={styles.clock}>
          <Trans>
            minute {from} to {until}
          </Trans>
        </span>
        <span className={styles.phase}>{scene.phase}</span>
      </th>
      <td role="cell">
        <h3>{scene.title}</h3>
        <ShownLink scene={scene} />
        {scene.poll === true ? (
          <p className={styles.corners}>
            <Trans>
              <b>Three corners</b>: the class places itself before the actors are revealed.
            </Trans>
          </p>
        ) : null}
        <p className={styles.say}>{scene.say}</p>
        {dataset.views.includes('present') ? (
          <p className={`${styles.from} screen-only`}>
            <PageLink
              to={`/present/${lesson}/${scene.id}`}
              {...(form === 'short' ? { item: 'short' } : {})}
            >
              <Trans>Present from here</Trans>
              <span className="visually-hidden">: {scene.title}</span>
            </PageLink>
          </p>
        ) : null}
      </td>
      <td role="cell">
        <Questions ask={scene.ask} />
      </td>
      <td role="cell" className={styles.know}>
        {scene.otherSide === undefined ? null : (
          <p className={styles.other}>
            <b>
              <Trans>The other side</Trans>
            </b>{' '}
            {scene.otherSide}
          </p>
        )}
        <p>{scene.notes}</p>
      </td>
    </tr>
  )
}

function Questions({ ask }: { readonly ask: readonly LessonQuestion[] }) {
  if (ask.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans>No question in this step.</Trans>
      </p>
    )
  }
  return (
    <ul className={styles.questions}>
      {ask.map(({ text, level, expected }) => (
        <li key={text}>
          <p className={styles.question}>
            {text} <span className={styles.level}>{level}</span>
          </p>
          <p className={styles.expected}>
            <Trans>
              <span>Expect:</span> {expected}
            </Trans>
          </p>
        </li>
      ))}
    </ul>
  )
}
