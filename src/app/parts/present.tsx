import { msg } from '@lingui/core/macro'
import { DataFailure } from '../../components/DataFailure'
import { useScript } from '../../components/useScript'
import { WithMessages } from '../../components/WithMessages'
import { lessonKind } from '../../data/fileKinds'
import { loadLessons } from '../../data/loadLessons'
import { lessonIdsOf } from '../../domain/lessons'
import { OWN, presentPage, TEACHER } from '../../features/present/presentPage'
import { PresentView } from '../../features/present/PresentView'
import { sceneNeeds } from '../../features/present/sceneNeeds'
import type { ViewSlot } from '../../features/present/showContext'
import { messages } from '../../locales/present/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** The list of parts names this one, so it is asked for when a view is. */
async function loadView(view: string): Promise<Pick<Part, 'View' | 'messages'>> {
  const { loadPart, partAt } = await import('./parts')
  const address = partAt(`/${view}`)
  if (address !== null) return loadPart(address.view)
  const { CompareView } = await import('../../features/compare/CompareView')
  return { View: view === 'compare' ? CompareView : NotFound, messages: {} }
}

/** A view that a step shows as it is. */
const ViewAsItIs: ViewSlot = ({ view, page }) => {
  const { data, error, refetch } = useScript(`view ${view}`, async () => loadView(view))
  if (error !== null) return <DataFailure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <main id="main" aria-busy="true" />
  return (
    <WithMessages messages={data.messages}>
      <data.View page={page} />
    </WithMessages>
  )
}

/** A lesson at the size of a projector, scene by scene, and the window of the teacher beside it. */
export const part: Part = {
  messages,
  View: ({ page }) => <PresentView page={page} View={ViewAsItIs} />,
  pages: async ({ dataset }, load) => {
    const description = msg`A step of a lesson, at the size of a projector.`
    const both = (path: string, title: string | typeof description) =>
      [path, `${path}/${TEACHER}`].map((one) => ({ path: one, title, description }))
    const lessons = await loadLessons(dataset, load)
    return [
      ...both(OWN, msg`My lesson`),
      ...lessons.flatMap(({ id, lesson: { scenes } }) =>
        scenes.flatMap((scene) => both(`${id}/${scene.id}`, scene.title)),
      ),
    ]
  },
  needs: async (page, core, ask) => {
    const { lesson: id, scene, role } = presentPage(page, null)
    if (!lessonIdsOf(core.dataset).includes(id)) return {}
    const files = [{ kind: lessonKind, id }]
    if (role === 'teacher') return { files }
    const lesson = await ask(lessonKind, id)
    return { files, ...sceneNeeds(lesson, scene, core) }
  },
}
