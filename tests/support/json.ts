/** Changes JSON by the paths that the checks print, such as `[3].history[0].value`. */

/** Stands for a field to be taken out. */
export const REMOVE = Symbol('remove')

/** A path as the names and indexes that it is made of. */
export type Keys = readonly (string | number)[]

/** The keys of a path: `issues[3].waiting` is `issues`, 3, `waiting`. */
function keysOf(path: string): Keys {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  )
}

/** Puts a value at a path, or takes out what stands there. An index just past the end adds to a list. */
export function setAt(content: unknown, path: string, value: unknown): unknown {
  return setIn(content, keysOf(path), value)
}

/** Puts a value at a path given by its keys, or takes out what stands there. */
export function setIn(content: unknown, keys: Keys, value: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (Array.isArray(content)) {
    const before: unknown[] = content
    const made = rest.length === 0 ? value : setIn(before[Number(key)], rest, value)
    return before.toSpliced(Number(key), 1, ...(made === REMOVE ? [] : [made]))
  }
  if (typeof content !== 'object' || content === null) throw new Error(`nothing stands at ${key}`)
  const fields = Object.entries(content).filter(([name]) => name !== key)
  const inner: unknown = Object.getOwnPropertyDescriptor(content, key)?.value
  const made = rest.length === 0 ? value : setIn(inner, rest, value)
  // `fromEntries` defines fields, so that a field named `__proto__` is one like any other.
  return Object.fromEntries(made === REMOVE ? fields : [...fields, [key, made]])
}

/** What stands at a path. */
export function getAt(content: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) throw new Error(`nothing stands at ${path}`)
    return Object.getOwnPropertyDescriptor(inner, key)?.value
  }, content)
}
