import { Trans } from '@lingui/react/macro'
import { useHref } from '../../../components/useWholeAddress'
import { useCore } from '../../../components/coreContext'
import { PageLink, useAddress } from '../../../components/PageLink'
import { ViewLink } from '../../../components/ViewLink'
import { type LessonForm, scenesOf } from '../../../domain/lessons'
import type { Lesson } from '../../../domain/types'
import { hasOwnTicket } from '../ticket'

interface PrepareProps {
  readonly id: string
  readonly lesson: Lesson
  readonly form: LessonForm
}

/** What has to be there before the bell rings. */
export function Prepare({ id, lesson, form }: PrepareProps) {
  const { views, files } = useCore().dataset
  const scenes = scenesOf(lesson, form)
  const isHandedOut = lesson.handouts.some(({ view }) => view.startsWith('/lessons/words'))
  const hasWords = files.includes('treaty-words.json') && !isHandedOut
  return (
    <section aria-labelledby="prepare">
      <h2 id="prepare">
        <Trans>Prepare</Trans>
      </h2>
      <ul>
        <li>
          <Trans>This plan on paper: most school screens only mirror.</Trans>
        </li>
        {views.includes('present') ? (
          <Projector first={`${id}/${scenes[0]?.id}`} form={form} />
        ) : null}
        {lesson.handouts.map(({ title, view }) => (
          <li key={title}>
            <Trans>
              Handout: <ViewLink to={view}>{title}</ViewLink>
            </Trans>
          </li>
        ))}
        {views.includes('paper') && !hasOwnTicket(lesson) ? (
          <li>
            <PageLink to="/paper/ticket" item={id}>
              <Trans>Exit ticket, one for each pupil</Trans>
            </PageLink>
          </li>
        ) : null}
        {scenes.some(({ poll }) => poll === true) ? (
          <li>
            <Trans>Three corners of the room, cleared: less, middle, more.</Trans>
          </li>
        ) : null}
        {hasWords ? (
          <li>
            <Trans>
              To look up:{' '}
              <PageLink to="/lessons/words">adopted, signed, ratified, in force</PageLink>
            </Trans>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

interface ProjectorProps {
  /** The lesson and its first step, as an address has them. */
  readonly first: string
  readonly form: LessonForm
}

/** The projector’s page opens by its own links; here stands the window that a second screen needs. */
function Projector({ first, form }: ProjectorProps) {
  // The router's own links stay in this window; this one leaves it, and so names the app's place itself.
  const href = useHref()
  const teacher = useAddress(`/present/${first}/teacher`, form === 'short' ? 'short' : null)
  return (
    <li>
      <Trans>
        A projector. With a second screen, your notes in a{' '}
        <a href={href(teacher)} target="_blank" rel="noreferrer">
          window of their own
        </a>
        , in step with it.
      </Trans>
    </li>
  )
}
