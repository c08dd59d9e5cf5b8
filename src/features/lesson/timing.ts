import { type LessonForm, minutesOf } from '../../domain/lessons'
import type { Scene } from '../../domain/types'

/** A step of a form with its place in the lesson; minutes from the beginning of the lesson. */
export interface TimedScene {
  readonly scene: Scene
  readonly minutes: number
  readonly from: number
  readonly until: number
}

/** When each step of a form begins and ends. */
export function timedScenes(scenes: readonly Scene[], form: LessonForm): readonly TimedScene[] {
  let from = 0
  return scenes.map((scene) => {
    const minutes = minutesOf(scene, form)
    const timed = { scene, minutes, from, until: from + minutes }
    from += minutes
    return timed
  })
}

/** A part of a lesson, made of steps that follow one another. */
export interface Phase {
  readonly name: string
  readonly from: number
  readonly minutes: number
}

/** The parts of a lesson in their order; neighbours of one name are one part. */
export function phasesOf(scenes: readonly TimedScene[]): readonly Phase[] {
  const phases: Phase[] = []
  for (const { scene, from, minutes } of scenes) {
    const last = phases.at(-1)
    if (last?.name === scene.phase)
      phases[phases.length - 1] = { ...last, minutes: last.minutes + minutes }
    else phases.push({ name: scene.phase, from, minutes })
  }
  return phases
}
