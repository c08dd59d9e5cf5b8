import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { PageLink } from '../../components/PageLink'
import { useTitle } from '../../components/useTitle'
import type { PresentRole } from '../../data/presentMessages'
import type { LessonForm } from '../../domain/lessons'
import type { Lesson } from '../../domain/types'
import { OWN, presentPlace } from './presentPage'
import styles from './Present.module.css'
import { planPath } from './useAddressOfScene'

interface MissingProps {
  readonly title: string
  readonly children: ReactNode
}

/** Says what is not there, with ways on. */
function Missing({ title, children }: MissingProps) {
  useTitle(title)
  return (
    <main id="main" tabIndex={-1} className={styles.missing}>
      <h1>{title}</h1>
      {children}
    </main>
  )
}

/** No lesson of the address, or no lesson at all. */
export function UnknownLesson({ id }: { readonly id: string }) {
  const { t } = useLingui()
  return (
    <Missing title={id === '' ? t`Which lesson?` : t`There is no such lesson`}>
      {id === '' ? null : (
        <p>
          <Trans>
            The address names “{id}”. It may be mistyped, or the lesson may be gone from the data.
          </Trans>
        </p>
      )}
      <AllLessons />
    </Missing>
  )
}

interface UnknownSceneProps {
  readonly id: string
  readonly lesson: Lesson
  readonly form: LessonForm
  readonly scene: string
  readonly role: PresentRole
  /** The step that the lesson begins with. */
  readonly first: string | undefined
}

/** A lesson that has no such step, at least not in this form. */
export function UnknownScene({ id, lesson, form, scene, role, first }: UnknownSceneProps) {
  const { t } = useLingui()
  const { title } = lesson
  const place = first === undefined ? null : presentPlace(id, first, form, role)
  const isElsewhere = lesson.scenes.some((one) => one.id === scene)
  return (
    <Missing title={t`This lesson has no such step`}>
      <p>
        {isElsewhere ? (
          <Trans>
            “{scene}” is a step of “{title}”, but not of its short form.
          </Trans>
        ) : (
          <Trans>
            “{title}” has no step “{scene}”. It may have been renamed or taken out.
          </Trans>
        )}
      </p>
      {place === null ? null : (
        <p>
          <PageLink to={place.path} {...(place.item === null ? {} : { item: place.item })}>
            <Trans>Begin with the first step</Trans>
          </PageLink>
        </p>
      )}
      <p>
        <PageLink to={planPath(id)}>
          <Trans>The plan of this lesson</Trans>
        </PageLink>
      </p>
      <AllLessons />
    </Missing>
  )
}

/** One’s own lesson without a step. */
export function EmptyLesson({ isRead }: { readonly isRead: boolean }) {
  const { t } = useLingui()
  return (
    <Missing title={t`My lesson`}>
      {isRead ? (
        <>
          <p>
            <Trans>
              It has no steps yet. Press “Add to my lesson” on any view, or open a file that you
              have saved.
            </Trans>
          </p>
          <p>
            <PageLink to={planPath(OWN)}>
              <Trans>Put my lesson together</Trans>
            </PageLink>
          </p>
          <AllLessons />
        </>
      ) : (
        <p role="status">
          <Trans>Loading …</Trans>
        </p>
      )}
    </Missing>
  )
}

function AllLessons() {
  return (
    <p>
      <PageLink to="/lessons">
        <Trans>All lessons</Trans>
      </PageLink>
    </p>
  )
}
