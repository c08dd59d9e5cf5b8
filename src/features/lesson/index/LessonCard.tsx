import { Plural, Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { PageLink } from '../../../components/PageLink'
import { ViewLink } from '../../../components/ViewLink'
import { scenesOf } from '../../../domain/lessons'
import type { Lesson } from '../../../domain/types'
import lessonStyles from '../Lesson.module.css'
import { hasOwnTicket } from '../ticket'
import { StartLinks } from '../StartLinks'
import { phasesOf, timedScenes } from '../timing'
import styles from './Index.module.css'
import { PhaseBar } from './PhaseBar'

interface LessonCardProps {
  readonly id: string
  readonly lesson: Lesson
}

/** A lesson at a glance: its question, for whom, how long, what it is for, and how it is begun. */
export function LessonCard({ id, lesson }: LessonCardProps) {
  const { title, summary, level, minutes, shortMinutes, aims } = lesson
  const phases = phasesOf(timedScenes(scenesOf(lesson, 'full'), 'full'))
  return (
    <article aria-labelledby={`lesson-${id}`}>
      <h2 id={`lesson-${id}`}>{title}</h2>
      <p className={styles.summary}>{summary}</p>
      <ul className={lessonStyles.facts}>
        <li>
          <b>
            <Plural value={minutes} one="# minute" other="# minutes" />
          </b>
        </li>
        <li>
          <Plural value={shortMinutes} one="short form: # minute" other="short form: # minutes" />
        </li>
        <li>{level}</li>
      </ul>
      <PhaseBar phases={phases} minutes={minutes} />
      <h3>
        <Trans>Afterwards, pupils can</Trans>
      </h3>
      <ul className={styles.aims}>
        {aims.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ul>
      <div className={`${lessonStyles.actions} screen-only`}>
        <StartLinks id={id} lesson={lesson} forms={['full', 'short']} />
        <PageLink to={`/lessons/${id}`}>
          <Trans>Plan</Trans>
          <span className="visually-hidden">: {title}</span>
        </PageLink>
      </div>
      <PaperLine id={id} lesson={lesson} />
    </article>
  )
}

/** What of a lesson is printed: its plan, its exit ticket, its handouts. */
function PaperLine({ id, lesson }: LessonCardProps) {
  const { dataset } = useCore()
  return (
    <p className={`${styles.paper} screen-only`}>
      <Trans>To print:</Trans>{' '}
      <PageLink to={`/lessons/${id}`}>
        <Trans>plan with notes and key</Trans>
      </PageLink>
      {dataset.views.includes('paper') && !hasOwnTicket(lesson) ? (
        <>
          {' · '}
          <PageLink to="/paper/ticket" item={id}>
            <Trans>exit ticket</Trans>
          </PageLink>
        </>
      ) : null}
      {lesson.handouts.map((handout) => (
        <span key={handout.title}>
          {' · '}
          <ViewLink to={handout.view}>{handout.title}</ViewLink>
        </span>
      ))}
    </p>
  )
}
