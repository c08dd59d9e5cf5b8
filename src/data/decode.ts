import * as v from 'valibot'
import type { Problem } from './problem'

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** How much of a wrong value is repeated in a message. */
const LONGEST_SHOWN = 80

/** Keys that mean something to the language itself: a schema would pass over them, so they are refused first. */
const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Checks what was read from a file against its schema.
 * Answers with the decoded value or with every problem found, each with its path; never throws.
 */
export function decode<T>(
  schema: v.GenericSchema<unknown, T>,
  file: string,
  input: unknown,
): Decoded<T> {
  const reserved = reservedKeys(input).map((path) => ({
    file,
    path,
    message: 'is a name that data cannot have: rename or remove it',
  }))
  const result = v.safeParse(schema, input)
  if (result.success && reserved.length === 0) return { ok: true, value: result.output }
  const seen = new Set(reserved.map(({ path }) => path))
  const found = (result.issues ?? []).map((issue) => toProblem(file, issue))
  return { ok: false, problems: [...reserved, ...found.filter(({ path }) => !seen.has(path))] }
}

/** Says whether a reserved key stands anywhere. A list of what is still to be looked at bears any depth; recursion would not. */
function hasReservedKey(input: unknown): boolean {
  const waiting: unknown[] = [input]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) for (const inner of value) waiting.push(inner)
    else {
      for (const key of Object.keys(value)) if (RESERVED_KEYS.has(key)) return true
      for (const inner of Object.values(value)) waiting.push(inner)
    }
  }
  return false
}

/** The paths of reserved keys. To make paths takes long, and nearly always there is none to tell. */
function reservedKeys(input: unknown): string[] {
  if (!hasReservedKey(input)) return []
  const paths: string[] = []
  const waiting: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: '' }]
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { value, path } = item
    if (typeof value !== 'object' || value === null) continue
    const isList = Array.isArray(value)
    for (const [key, inner] of Object.entries(value)) {
      const at = joinPath(path, isList ? Number(key) : key)
      if (!isList && RESERVED_KEYS.has(key)) paths.push(at)
      else waiting.push({ value: inner, path: at })
    }
  }
  return paths
}

function toProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const keys = issue.path?.map((item): unknown => ('key' in item ? item.key : '?')) ?? []
  const path = keys.reduce<string>(
    (before, key) => joinPath(before, typeof key === 'number' ? key : String(key)),
    '',
  )
  return { file, path, message: messageOf(issue) }
}

function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}

/** The library's own messages name types; these say what to do. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a field of this item: remove it or mend its name'
  if (issue.received === 'undefined') return 'is missing: add it'
  if (!issue.message.startsWith('Invalid ')) return issue.message
  return `should be ${shown(issue.expected ?? 'something else')}, not ${shown(issue.received)}`
}

/** What JSON calls the types that the library names as JavaScript does. */
const PLAIN: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}

function shown(value: string): string {
  const plain = PLAIN[value] ?? value
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain
}
