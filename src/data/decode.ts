import * as v from 'valibot'
import type { Problem } from './problem'

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A file can be wrong in a million places; a reader mends the first hundred and runs the check again. */
const MOST_PROBLEMS = 100

/**
 * Checks what was read from a file against its schema.
 * Answers with the decoded value or with every problem found, each with its path; never throws.
 */
export function decode<T>(
  schema: v.GenericSchema<unknown, T>,
  file: string,
  input: unknown,
): Decoded<T> {
  const result = v.safeParse(schema, input)
  if (result.success) return { ok: true, value: result.output }
  const problems = result.issues.slice(0, MOST_PROBLEMS).map((issue) => toProblem(file, issue))
  return { ok: false, problems }
}

function toProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  return { file, path: pathOf(issue), message: messageOf(issue) }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((item): unknown => ('key' in item ? item.key : '?')) ?? []
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

/** The library's own messages name types; these say what to do. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a field of this item: remove it or mend its name'
  if (issue.received === 'undefined') return 'is missing: add it'
  if (!issue.message.startsWith('Invalid ')) return issue.message
  return `should be ${issue.expected ?? 'something else'}, not ${issue.received}`
}
