/** What can be done to a lesson of one’s own: each a new lesson, none a change of the old. */
import { freeSceneId } from '../../../components/ownLesson'
import {
  LONGEST_OWN,
  MOST_OWN_MINUTES,
  MOST_OWN_SCENES,
  type OwnLesson,
  type OwnScene,
  withoutHidden,
} from '../../../data/ownLesson'

/** A text as it can be kept: nothing hidden in it, and no longer than it may be. */
export const cut = (text: string, longest: number): string =>
  // No half of a character is left over.
  withoutHidden(text)
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '')

/** Gives the lesson another title. */
export const renamed = (lesson: OwnLesson, title: string): OwnLesson => ({
  ...lesson,
  title: cut(title, LONGEST_OWN.title),
})

/** Writes a step anew; what could not be kept of its texts is left out. */
export const withScene = (
  lesson: OwnLesson,
  id: string,
  fields: Partial<Pick<OwnScene, 'title' | 'minutes' | 'notes'>>,
): OwnLesson => ({
  ...lesson,
  scenes: lesson.scenes.map((scene) =>
    scene.id === id ? cutScene({ ...scene, ...fields }) : scene,
  ),
})

const cutScene = (scene: OwnScene): OwnScene => ({
  ...scene,
  title: cut(scene.title, LONGEST_OWN.title),
  notes: cut(scene.notes, LONGEST_OWN.notes),
})

/** Moves a step by one place; the first stays first, and the last last. */
export function moved(lesson: OwnLesson, id: string, by: -1 | 1): OwnLesson {
  const at = lesson.scenes.findIndex((scene) => scene.id === id)
  const [here, there] = [lesson.scenes[at], lesson.scenes[at + by]]
  if (here === undefined || there === undefined) return lesson
  return { ...lesson, scenes: lesson.scenes.with(at, there).with(at + by, here) }
}

/** Takes a step out. */
export const without = (lesson: OwnLesson, id: string): OwnLesson => ({
  ...lesson,
  scenes: lesson.scenes.filter((scene) => scene.id !== id),
})

/** The steps of another lesson after one’s own; null if that would be more than a lesson can have. */
export function joined(lesson: OwnLesson, other: OwnLesson): OwnLesson | null {
  if (lesson.scenes.length + other.scenes.length > MOST_OWN_SCENES) return null
  const scenes = [...lesson.scenes]
  for (const scene of other.scenes) scenes.push({ ...scene, id: freeSceneId(scenes) })
  return { ...lesson, scenes }
}

/** Minutes as they are typed; null for what is no length of a step. */
export function readMinutes(text: string): number | null {
  const minutes = Number(text)
  const isLength = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_OWN_MINUTES
  return isLength ? minutes : null
}

/** How long the lesson takes, in minutes. */
export const totalMinutes = ({ scenes }: OwnLesson): number =>
  scenes.reduce((sum, { minutes }) => sum + minutes, 0)

/** The name of the file that a lesson is saved in. */
export function fileNameOf({ title }: OwnLesson): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${name === '' ? 'my-lesson' : name}.lesson.json`
}
