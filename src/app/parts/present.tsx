import { msg } from '@lingui/core/macro'
import { type ComponentProps, useCallback } from 'react'
import { DataFailure } from '../../components/DataFailure'
import { useScript } from '../../components/useScript'
import { WithMessages } from '../../components/WithMessages'
import { lessonKind } from '../../data/fileKinds'
import { loadLessons } from '../../data/loadLessons'
import { lessonIdsOf } from '../../domain/lessons'
import { CompareView } from '../../features/compare/CompareView'
import { OWN, presentPage, TEACHER } from '../../features/present/presentPage'
import { PresentView } from '../../features/present/PresentView'
import { sceneNeeds } from '../../features/present/sceneNeeds'
import type { ViewSlot } from '../../features/present/showContext'
import { stepTitle, teacherTitle } from '../../features/present/titles'
import { messages } from '../../locales/present/en'
import type { LoadPart, Part } from './part'

interface AsItIsProps extends ComponentProps<ViewSlot> {
  readonly load: LoadPart
}

/** A view that a step shows as it is. */
function AsItIs({ view, page, load }: AsItIsProps) {
  const isPart = view !== 'compare'
  const { data, error, refetch } = useScript(`view ${view}`, async () => load(view), isPart)
  if (!isPart) return <CompareView />
  if (error !== null) return <DataFailure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <main id="main" aria-busy="true" />
  return (
    <WithMessages messages={data.messages}>
      <data.View page={page} load={load} />
    </WithMessages>
  )
}

/** The view stays the same component while the lesson is presented, or it would forget what it shows. */
function Present({ page, load }: ComponentProps<Part['View']>) {
  const View = useCallback<ViewSlot>((shown) => <AsItIs {...shown} load={load} />, [load])
  return <PresentView page={page} View={View} />
}

/** A lesson at the size of a projector, scene by scene, and the window of the teacher beside it. */
export const part: Part = {
  messages,
  View: Present,
  pages: async ({ dataset }, load) => {
    const description = msg`A step of a lesson, at the size of a projector.`
    const lessons = await loadLessons(dataset, load)
    return [
      ...[OWN, `${OWN}/${TEACHER}`].map((path) => ({ path, title: msg`My lesson`, description })),
      ...lessons.flatMap(({ id, lesson }) =>
        lesson.scenes.flatMap((scene) => [
          { path: `${id}/${scene.id}`, title: stepTitle(scene, lesson), description },
          { path: `${id}/${scene.id}/${TEACHER}`, title: teacherTitle(lesson), description },
        ]),
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
