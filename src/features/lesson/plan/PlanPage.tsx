import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { UnknownItem } from '../../../components/UnknownItem'
import { useCore } from '../../../components/coreContext'
import { dateWords } from '../../../components/dateWords'
import { type LessonForm, minutesOf, scenesOf } from '../../../domain/lessons'
import type { Lesson } from '../../../domain/types'
import { timedScenes } from '../timing'
import { useForm } from '../useForm'
import { ExitTicket } from './ExitTicket'
import styles from './Plan.module.css'
import { PlanTools } from './PlanTools'
import { Prepare } from './Prepare'
import { Roles } from './Roles'
import { Steps } from './Steps'

interface PlanPageProps {
  readonly id: string
  readonly lesson: Lesson
}

/** A lesson as its teacher reads it, on the screen before and on paper during the lesson. */
export function PlanPage({ id, lesson }: PlanPageProps) {
  const { form, unknown } = useForm()
  const scenes = timedScenes(scenesOf(lesson, form), form)
  return (
    <div className={styles.plan}>
      {unknown === null ? null : <UnknownItem item={unknown} />}
      <PlanTools id={id} lesson={lesson} form={form} />
      <Facts lesson={lesson} form={form} />
      <div className={styles.before}>
        <section aria-labelledby="aims">
          <h2 id="aims">
            <Trans>Afterwards, pupils can</Trans>
          </h2>
          <ul>
            {lesson.aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </section>
        <Prepare id={id} lesson={lesson} form={form} />
        <Roles roles={lesson.roles ?? []} />
      </div>
      <Steps id={id} scenes={scenes} form={form} />
      <ExitTicket id={id} lesson={lesson} />
      <Stamp />
    </div>
  )
}

interface FactsProps {
  readonly lesson: Lesson
  readonly form: LessonForm
}

function Facts({ lesson, form }: FactsProps) {
  const scenes = scenesOf(lesson, form)
  const minutes = scenes.reduce((sum, scene) => sum + minutesOf(scene, form), 0)
  return (
    <ul className={styles.facts}>
      <li>
        <b>
          <Plural value={minutes} one="# minute" other="# minutes" />
        </b>{' '}
        {form === 'short' ? <Trans>(short form)</Trans> : <Trans>(full form)</Trans>}
      </li>
      <li>
        <Plural value={scenes.length} one="# step" other="# steps" />
      </li>
      <li>{lesson.level}</li>
      <li className={styles.warning}>
        <Trans>For the teacher: this plan holds the answers. Do not project it.</Trans>
      </li>
    </ul>
  )
}

/** Which data a print was made from. */
function Stamp() {
  const { i18n } = useLingui()
  const { dataset } = useCore()
  const { title, version, updated } = dataset
  const date = dateWords(i18n, updated)
  return (
    <p className={styles.stamp}>
      <Trans>
        Data: {title}, version {version}, {date}. Every fact has its sources in the view it is shown
        in.
      </Trans>
    </p>
  )
}
