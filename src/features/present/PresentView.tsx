import { useLens } from '../../components/lensContext'
import { FileGate } from '../../components/FileGate'
import { useCore } from '../../components/coreContext'
import { lessonKind } from '../../data/fileKinds'
import { lessonIdsOf } from '../../domain/lessons'
import { LessonShow } from './LessonShow'
import { UnknownLesson } from './Missing'
import { OwnLessonShow } from './OwnLessonShow'
import { OWN, presentPage, SHORT } from './presentPage'
import type { ViewSlot } from './showContext'

interface PresentViewProps {
  /** What follows the view’s own path in the address. */
  readonly page: string
  readonly View: ViewSlot
}

/** A lesson at the size of a projector, or the window of the teacher beside it. */
export function PresentView({ page, View }: PresentViewProps) {
  const { dataset } = useCore()
  const item = useLens(({ lens }) => lens.item)
  const { lesson: id, scene, role } = presentPage(page, item)
  if (id === OWN) return <OwnLessonShow {...{ scene, role, View }} />
  if (!lessonIdsOf(dataset).includes(id)) return <UnknownLesson id={id} />
  const form = item === SHORT ? 'short' : 'full'
  return (
    <FileGate kind={lessonKind} id={id}>
      {(lesson) => (
        <LessonShow key={`${id} ${form}`} {...{ id, lesson, form, scene, role, View }} />
      )}
    </FileGate>
  )
}
