/**
 * Small checks with paths, for the few fields that the build itself needs. The whole data set is
 * checked by `npm run data:check`; these only keep a build from failing without a place to look at.
 */

/** An object of unknown fields. */
export type Fields = Record<string, unknown>

/** The value as an object, or an error that names its place. */
export function asFields(value: unknown, place: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Error(`${place}: is not an object`)
}

/** The value as a list, or an error that names its place. */
export function asList(value: unknown, place: string): unknown[] {
  if (Array.isArray(value)) return value
  throw new Error(`${place}: is not a list`)
}

/** The value as a text that matches the pattern, or an error that names its place and the wish. */
export function asText(value: unknown, place: string, pattern: RegExp, wish: string): string {
  if (typeof value === 'string' && pattern.test(value)) return value
  throw new Error(`${place}: is ${JSON.stringify(value)}, not ${wish}`)
}
