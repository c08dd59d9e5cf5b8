/**
 * A lesson of one’s own as a piece of text for a link, and back: its JSON, compressed (RFC 1951) and
 * written in the letters of an address (base64url, RFC 4648). It stands after `#`, which a browser
 * sends to no host. The browser’s own streams are handed in.
 */
import type { Decoded } from './decode'
import { decodeOwnLesson, type OwnLesson } from './ownLesson'
import { parseJson } from './parseJson'

/** A stream that is given bytes and answers with others, as `CompressionStream` does. */
export interface ByteStream {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>
  readonly writable: WritableStream<BufferSource>
}

/** What a link is called in messages, where a file would have its name. */
export const LINK_NAME = 'link'
/** Longest link that is made or read, in characters: mail programs and chats cut longer ones. */
export const LONGEST_LINK = 2000
/** A lesson is some 10 kB at most; a small text that grows beyond this was made to harm. */
const MOST_BYTES = 200_000
/** Where a lesson stands in an address. */
const MARK = '#lesson='

/** What a part of an address after `#` holds of a lesson; null if none. */
export const packedIn = (hash: string): string | null =>
  hash.startsWith(MARK) ? hash.slice(MARK.length) : null

/** The link to a lesson; null if it would be longer than {@link LONGEST_LINK}. `page` is the address of the page that opens it. */
export async function lessonLink(
  page: string,
  lesson: OwnLesson,
  deflate: ByteStream,
): Promise<string | null> {
  const whole = new TextEncoder().encode(JSON.stringify(lesson))
  // It would be made and could not be read.
  if (whole.byteLength > MOST_BYTES) return null
  const bytes = await run(whole, deflate)
  const link = `${page}${MARK}${toLetters(bytes)}`
  return link.length > LONGEST_LINK ? null : link
}

/** Reads what a link holds. Whatever stands there, it answers with a lesson or with what is wrong, and never throws. */
export async function lessonInLink(
  packed: string,
  inflate: () => ByteStream,
): Promise<Decoded<OwnLesson>> {
  if (packed.length > LONGEST_LINK)
    return refused(`is longer than ${LONGEST_LINK} characters: ask for the lesson as a file`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(
      await run(fromLetters(packed), inflate()),
    )
  } catch (error) {
    return refused(
      error instanceof RangeError
        ? 'holds more than a lesson can: it was not made here'
        : 'is not whole: copy it again from its beginning to its end, or ask for the lesson as a file',
    )
  }
  const parsed = parseJson(LINK_NAME, text)
  return parsed.ok ? decodeOwnLesson(LINK_NAME, parsed.value) : parsed
}

const refused = (message: string): Decoded<never> => ({
  ok: false,
  problems: [{ file: LINK_NAME, path: '', message }],
})

/** Sends bytes through a stream. Rejects with a `RangeError` once more comes out than a lesson can be. */
async function run(bytes: Uint8Array<ArrayBuffer>, stream: ByteStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter()
  // What goes wrong here goes wrong on the other side as well, where it is heard.
  const written = writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined)
  const reader = stream.readable.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength
    if (size > MOST_BYTES) {
      await reader.cancel().catch(() => undefined)
      throw new RangeError('more bytes than a lesson has')
    }
    parts.push(next.value)
  }
  await written
  return joined(parts, size)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Throws where a letter stands that has no place there. */
function fromLetters(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new Error('not the letters of a lesson')
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(letters, (letter) => letter.codePointAt(0) ?? 0)
}
