/** A lesson of one’s own on the made-up data, for tests. */
import type { OwnLesson, OwnScene } from '../../src/data/ownLesson'

export const ownScene = (fields: Partial<OwnScene> = {}): OwnScene => ({
  id: 'step-1',
  title: 'Who wants it?',
  minutes: 5,
  view: '/compare?actors=xar,xbe&issues=lantern-treaty',
  notes: '',
  ...fields,
})

export const ownLesson = (
  scenes: readonly OwnScene[] = [ownScene()],
  fields: Partial<OwnLesson> = {},
): OwnLesson => ({
  format: 'treaty-lens-lesson',
  version: 1,
  dataset: 'lantern-talks',
  dataVersion: '1.2.0',
  title: 'Lanterns',
  scenes: [...scenes],
  ...fields,
})
