import { Plural, Trans } from '@lingui/react/macro'
import type { LessonForm } from '../../../domain/lessons'
import type { Lesson } from '../../../domain/types'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import lessonStyles from '../Lesson.module.css'
import { StartLinks } from '../StartLinks'
import { useForm } from '../useForm'
import styles from './Plan.module.css'

interface PlanToolsProps {
  readonly id: string
  readonly lesson: Lesson
  readonly form: LessonForm
}

/** The form of the lesson, the way onto the projector, and onto paper. */
export function PlanTools({ id, lesson, form }: PlanToolsProps) {
  const { choose } = useForm()
  const { minutes, shortMinutes } = lesson
  return (
    <div className={`${styles.tools} screen-only`}>
      <SegmentedChoice
        label={<Trans>Form</Trans>}
        value={form}
        onChange={choose}
        options={[
          {
            value: 'full',
            label: <Plural value={minutes} one="Full, # minute" other="Full, # minutes" />,
          },
          {
            value: 'short',
            label: <Plural value={shortMinutes} one="Short, # minute" other="Short, # minutes" />,
          },
        ]}
      />
      <div className={lessonStyles.actions}>
        <StartLinks id={id} lesson={lesson} forms={[form]} />
        <button type="button" className="button" onClick={() => window.print()}>
          <Trans>Print the plan</Trans>
        </button>
      </div>
    </div>
  )
}
