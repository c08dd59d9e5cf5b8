/**
 * What the windows of one presentation tell each other, and what one keeps for its own reload. Any page of
 * the same origin can send a message and any script can write to the storage: both are decoded like data.
 */
import * as v from 'valibot'
import { MOST_IN_CORNER } from '../domain/corners'
import type { Presentation } from '../domain/present'

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,80}$/))
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
/** A time that a clock can show; so is the revision bounded, or one message could end all others. */
const time = count(8.64e15)
const inCorner = count(MOST_IN_CORNER)

const presentationSchema = v.strictObject({
  revision: count(1_000_000),
  opened: time,
  sender: id,
  scene: id,
  revealed: v.record(id, count(250)),
  since: v.record(id, time),
  pausedAt: v.nullable(time),
  blank: v.boolean(),
  theme: v.nullable(v.picklist(['light', 'dark'])),
  corners: v.record(id, v.strictObject({ less: inCorner, middle: inCorner, more: inCorner })),
})

const role = v.picklist(['stage', 'teacher'])
const head = { app: v.literal('treaty-lens-present'), lesson: v.string(), from: id, role }

const messageSchema = v.variant('kind', [
  v.strictObject({ ...head, kind: v.literal('hello') }),
  v.strictObject({ ...head, kind: v.literal('bye') }),
  v.strictObject({
    ...head,
    kind: v.literal('state'),
    to: v.nullable(id),
    state: presentationSchema,
  }),
])

/** `hello`: a window has opened and asks how things stand; `state`: how they stand, `to` the window that has just asked or to all; `bye`: it closes. */
export type PresentMessage = v.InferOutput<typeof messageSchema>
export type PresentRole = PresentMessage['role']

/** A message, or null for what is none of ours or is damaged. */
export function decodeMessage(input: unknown): PresentMessage | null {
  const result = v.safeParse(messageSchema, input)
  return result.success ? result.output : null
}

/** A kept presentation, or null for what is none. */
export function decodePresentation(input: unknown): Presentation | null {
  const result = v.safeParse(presentationSchema, input)
  return result.success ? result.output : null
}
