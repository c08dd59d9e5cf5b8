import type { Decoded } from '../../../data/decode'
import type { OwnLesson } from '../../../data/ownLesson'
import { parseJson } from '../../../data/parseJson'
import { decodeOwnLesson } from '../../../data/ownLesson'

/** A lesson from a file or a link, which its reader takes or leaves. */
export interface Offer {
  /** What the file is called; null for a link. */
  readonly file: string | null
  readonly decoded: Decoded<OwnLesson>
  /** Another for each that is made, so that one is never taken for the one before. */
  readonly number: number
}

/** As large as no lesson can be, in bytes. */
const LARGEST_FILE = 2_000_000

let made = 0

/** Notes what a file or a link holds. */
export function offerOf(file: string | null, decoded: Decoded<OwnLesson>): Offer {
  made += 1
  return { file, decoded, number: made }
}

/** Something wrong with a file or a link as a whole. */
export const refusal = (file: string, message: string): Decoded<never> => ({
  ok: false,
  problems: [{ file, path: '', message }],
})

/** Reads a file that a reader has chosen; whatever it holds, it answers with a lesson or with what is wrong. */
export async function readLessonFile(file: File): Promise<Offer> {
  const { name, size } = file
  if (size > LARGEST_FILE)
    return offerOf(name, refusal(name, 'is larger than any lesson: choose another file'))
  try {
    const parsed = parseJson(name, await file.text())
    return offerOf(name, parsed.ok ? decodeOwnLesson(name, parsed.value) : parsed)
  } catch {
    return offerOf(name, refusal(name, 'could not be read: choose it again'))
  }
}
