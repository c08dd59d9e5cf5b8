/**
 * A lesson that a teacher has put together: views in an order, with minutes and notes. What a file, a
 * link or the browser’s storage holds is decoded here like any other data, since anyone may have made it.
 */
import * as v from 'valibot'
import type { Lesson } from '../domain/types'
import { decode, type Decoded } from './decode'
import { visibleLetters } from './schema'

/** More steps than a day of lessons has; a longer list is broken or made to harm. */
export const MOST_OWN_SCENES = 60
/** The longest step, in minutes. */
export const MOST_OWN_MINUTES = 180
/** Longest texts, in characters. Notes hold what a lesson says and asks in a step, when it is copied. */
export const LONGEST_OWN = { title: 160, notes: 4000 } as const

const visible = v.pipe(v.string(), visibleLetters)

/** A text without what could not be seen in it, letter by letter. */
export const withoutHidden = (value: string): string =>
  Array.from(value)
    .filter((letter) => v.safeParse(visible, letter).success)
    .join('')

/** A text that may be empty: a teacher has not written it yet. */
const words = (longest: number) =>
  v.pipe(v.string(), v.maxLength(longest, `is longer than ${longest} characters`), visibleLetters)

const ownLessonSchema = v.strictObject({
  format: v.literal('treaty-lens-lesson', 'is not a lesson of this app: choose another file'),
  version: v.literal(1, 'is a form of lesson that this version of the app does not know'),
  /** Which data the views were chosen from. */
  dataset: words(80),
  dataVersion: words(20),
  title: words(LONGEST_OWN.title),
  scenes: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(
          v.string(),
          // As `item` in an address takes it.
          v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id such as “step-3”'),
          v.maxLength(40, 'is longer than 40 characters'),
        ),
        title: words(LONGEST_OWN.title),
        minutes: v.pipe(
          v.number(),
          v.check(
            (value) => Number.isInteger(value) && value >= 1 && value <= MOST_OWN_MINUTES,
            `is not a whole number of minutes from 1 to ${MOST_OWN_MINUTES}`,
          ),
        ),
        view: v.pipe(
          v.string(),
          v.regex(
            /^\/[a-z]/,
            'is not an address in this app, such as “/compare?sort=disagreement”',
          ),
          v.maxLength(2000, 'is longer than 2000 characters'),
          visibleLetters,
        ),
        notes: words(LONGEST_OWN.notes),
      }),
    ),
    v.maxLength(MOST_OWN_SCENES, `has more than ${MOST_OWN_SCENES} steps: make two lessons of it`),
    v.check(
      (scenes) => new Set(scenes.map(({ id }) => id)).size === scenes.length,
      'has two steps with the same id: give each its own',
    ),
  ),
})

export type OwnLesson = v.InferOutput<typeof ownLessonSchema>
export type OwnScene = OwnLesson['scenes'][number]

/** Decodes a lesson; `file` names where it came from in what is said of it. */
export const decodeOwnLesson = (file: string, input: unknown): Decoded<OwnLesson> =>
  decode(ownLessonSchema, file, input)

/** The lesson in the form in which it is presented. An empty lesson has no scenes. */
export function lessonOf({ title, scenes }: OwnLesson): Lesson {
  const ids = scenes.map(({ id }) => id)
  const minutes = scenes.reduce((sum, scene) => sum + scene.minutes, 0)
  return {
    title,
    summary: '',
    minutes,
    shortMinutes: minutes,
    level: '',
    aims: [],
    forms: { full: ids, short: ids },
    scenes: scenes.map((scene) => ({ ...scene, phase: '', say: '', ask: [] })),
    exitTicket: [],
    handouts: [],
  }
}
