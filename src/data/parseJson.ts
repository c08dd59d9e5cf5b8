import type { Decoded } from './decode'

/**
 * Reads the text of a file as JSON; a text that is not JSON is a problem that says where, as far as
 * the engine tells: V8 names a position for most faults, and the end for a text that was cut short.
 */
export function parseJson(file: string, text: string): Decoded<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    return { ok: false, problems: [{ file, path: '', message: messageOf(reason, text) }] }
  }
}

function messageOf(reason: string, text: string): string {
  if (text.trim() === '') return 'is empty: a data file holds JSON'
  const [, position] = /at position (\d+)/.exec(reason) ?? []
  if (/unexpected end|unterminated/i.test(reason) || Number(position) === text.length) {
    return `is not JSON: it breaks off at ${placeOf(text, text.length)}`
  }
  if (position === undefined) return `is not JSON: ${reason}`
  const [what = ''] = reason.split(/ in JSON| at position/)
  return `is not JSON: ${what} at ${placeOf(text, Number(position))}`
}

function placeOf(text: string, position: number): string {
  const before = text.slice(0, position)
  const line = before.split('\n').length
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`
}
