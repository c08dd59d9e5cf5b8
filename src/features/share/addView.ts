import { addOwnScene, ownLessonStore } from '../../components/ownLesson'
import { decodeOwnLesson } from '../../data/ownLesson'
import type { Dataset } from '../../domain/types'

/** What became of a view that was to join the lesson; `step` counts from 1. */
export type Added =
  | { readonly kind: 'added'; readonly step: number; readonly kept: boolean }
  | { readonly kind: 'full'; readonly step: number }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'no-view' }

interface View {
  readonly title: string
  /** An address in this app. */
  readonly view: string
}

/** Adds a view to the teacher’s own lesson, unless it would make a lesson that could not be read again. */
export function addView(dataset: Dataset, scene: View): Added {
  const [path = ''] = scene.view.split('?')
  const [, view = ''] = path.split('/')
  if (!dataset.views.includes(view) || path === '/lessons/mine') return { kind: 'no-view' }
  if (!canBeRead(dataset, scene)) return { kind: 'too-long' }
  const isAdded = addOwnScene(dataset, scene)
  const { lesson, kept } = ownLessonStore.getState()
  const step = lesson?.scenes.length ?? 0
  return isAdded ? { kind: 'added', step, kept } : { kind: 'full', step }
}

const canBeRead = ({ id, version }: Dataset, scene: View): boolean =>
  decodeOwnLesson('lesson', {
    format: 'treaty-lens-lesson',
    version: 1,
    dataset: id,
    dataVersion: version,
    title: '',
    scenes: [{ id: 'step-1', minutes: 5, notes: '', ...scene }],
  }).ok
