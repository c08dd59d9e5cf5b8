import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { PageLink } from '../../components/PageLink'
import { type LessonForm, scenesOf } from '../../domain/lessons'
import type { Lesson } from '../../domain/types'
import styles from './Lesson.module.css'

interface StartLinksProps {
  readonly id: string
  readonly lesson: Lesson
  /** The forms to begin with, the main one first. */
  readonly forms: readonly LessonForm[]
}

/** The ways onto the projector; none in a data set that does not offer it. */
export function StartLinks({ id, lesson, forms }: StartLinksProps) {
  const { dataset } = useCore()
  if (!dataset.views.includes('present')) return null
  return forms.map((form, index) => {
    const scene = scenesOf(lesson, form)[0]?.id ?? ''
    return (
      <span key={form} className={index === 0 ? styles.main : undefined}>
        <PageLink to={`/present/${id}/${scene}`} {...(form === 'short' ? { item: 'short' } : {})}>
          {form === 'short' ? <Trans>Present the short form</Trans> : <Trans>Present</Trans>}
          <span className="visually-hidden">: {lesson.title}</span>
        </PageLink>
      </span>
    )
  })
}
