import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { FileGate } from '../../../components/FileGate'
import { lessonKind } from '../../../data/fileKinds'
import { lessonIdsOf } from '../../../domain/lessons'
import type { Lesson } from '../../../domain/types'
import { copyLesson } from './copyLesson'
import styles from './Mine.module.css'
import { type Mine, TITLE } from './useMine'

/** How a lesson is begun: with a view that one looks at, or with one of the lessons. */
export function Beginning({ mine }: { readonly mine: Mine }) {
  const ids = lessonIdsOf(useCore().dataset)
  return (
    <section className={styles.beginning} aria-labelledby="beginning">
      <h2 id="beginning">
        <Trans>Your lesson has no steps yet</Trans>
      </h2>
      <p>
        <Trans>
          Choose what to compare, then press “Add to my lesson” at the top of the page. Whatever is
          on the screen becomes the next step: the actors, the issues, the vocabulary and the date.
        </Trans>
      </p>
      {ids.length === 0 ? null : (
        <>
          <p>
            <Trans>Or begin with a copy of one of these, and change what you like:</Trans>
          </p>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <FileGate kind={lessonKind} id={id}>
                  {(lesson) => <CopyButton lesson={lesson} mine={mine} />}
                </FileGate>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface CopyButtonProps {
  readonly lesson: Lesson
  readonly mine: Mine
}

function CopyButton({ lesson, mine }: CopyButtonProps) {
  const { i18n, t } = useLingui()
  const { dataset } = useCore()
  const { title, minutes } = lesson
  return (
    <button
      type="button"
      className="button"
      onClick={() =>
        mine.change(copyLesson(i18n, dataset, lesson), {
          said: t`“${title}” was copied into your lesson.`,
          focus: TITLE,
        })
      }
    >
      {title}
      {' · '}
      <Plural value={minutes} one="# minute" other="# minutes" />
    </button>
  )
}
