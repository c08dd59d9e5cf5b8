import type { Evidence } from '../domain/types'
import type { Problem } from './problem'

/** What a problem is before its file is known. */
export type Finding = Omit<Problem, 'file'>

/** Puts findings into the file they were made in. */
export const inFile = (file: string, findings: readonly Finding[]): Problem[] =>
  findings.map((finding) => ({ file, ...finding }))

/** Ids that stand twice in a list. `path` is where the list stands in its file. */
export function duplicateIds(items: readonly { readonly id: string }[], path = ''): Finding[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [{ path: `${path}[${index}].id`, message: `“${id}” stands twice: ids are unique` }] : []
  })
}

/** References that lead nowhere. */
export function unknownIds(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: string,
  file: string,
): Finding[] {
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `${path}[${index}]`, message: `“${id}” is not in ${file}` }],
  )
}

/** The ids of a list. */
export const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id))

/** Evidence whose source is not in the data set. */
export function checkEvidence(
  evidence: readonly Evidence[],
  known: ReadonlySet<string>,
  path: string,
): Finding[] {
  return evidence.flatMap(({ source }, index) =>
    known.has(source) ? [] : [{ path: `${path}[${index}].source`, message: `“${source}” is not in sources.json` }],
  )
}

