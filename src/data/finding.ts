import { firstDay, lastDay } from '../domain/dates'
import type { CodedValue, Coding, CoreData, Evidence, PartialDate } from '../domain/types'
import type { Problem } from './problem'

/** What a problem is before its file is known. */
export type Finding = Omit<Problem, 'file'>

/** Puts findings into the file they were made in. */
export const inFile = (file: string, findings: readonly Finding[]): Problem[] =>
  findings.map((finding) => ({ file, ...finding }))

/** Findings in each item of a list; `path` is where the list stands in its file. */
export const inEach = <T>(
  items: readonly T[],
  path: string,
  check: (item: T, path: string) => readonly Finding[],
): Finding[] => items.flatMap((item, index) => check(item, `${path}[${index}]`))

/** A finding that is made only if something is wrong. */
export const unless = (right: boolean, path: string, message: string): Finding[] =>
  right ? [] : [{ path, message }]

/** Ids that stand twice in a list. */
export const duplicateIds = (items: readonly { readonly id: string }[], path = ''): Finding[] =>
  duplicates(
    items.map(({ id }) => id),
    path,
    '.id',
  )

/** Texts that stand twice in a list; `field` is where in an item each stands. */
export function duplicates(texts: readonly string[], path: string, field = ''): Finding[] {
  const seen = new Set<string>()
  return texts.flatMap((text, index) => {
    const again = seen.has(text)
    seen.add(text)
    return unless(!again, `${path}[${index}]${field}`, `“${text}” stands twice: keep one`)
  })
}

/** A reference that leads nowhere; `list` says where its target should stand. */
export const unknownId = (
  id: string,
  known: ReadonlySet<string>,
  path: string,
  list: string,
): Finding[] => unless(known.has(id), path, `“${id}” is not in ${list}`)

/** References that lead nowhere. */
export const unknownIds = (
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: string,
  list: string,
): Finding[] => inEach(ids, path, (id, at) => unknownId(id, known, at, list))

/** A member is an actor of the data set, or a state by its code, which need not be in it. */
export const unknownMember = (
  member: string,
  actorIds: ReadonlySet<string>,
  path: string,
): Finding[] => (isStateCode(member) ? [] : unknownId(member, actorIds, path, 'actors.json'))

/** Members that are neither. */
export const unknownMembers = (
  members: readonly string[],
  actorIds: ReadonlySet<string>,
  path: string,
): Finding[] => inEach(members, path, (member, at) => unknownMember(member, actorIds, at))

const isStateCode = (member: string): boolean => /^[A-Z]{3}$/.test(member)

/** The ids of a list. */
export const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id))

/** Evidence whose source is not in the data set. */
export const checkEvidence = (
  evidence: readonly Evidence[],
  sourceIds: ReadonlySet<string>,
  path: string,
): Finding[] =>
  inEach(evidence, path, ({ source }, at) =>
    unknownId(source, sourceIds, `${at}.source`, 'sources.json'),
  )

/** Two codings must end at the value that stands in the data, and say why where they differ. */
export function checkCoding(
  coding: Coding | undefined,
  value: CodedValue,
  path: string,
): Finding[] {
  if (coding === undefined) return []
  const { first, second, decided, reason } = coding
  return [
    ...unless(decided === value, `${path}.decided`, `is ${decided}, but “value” is ${value}`),
    ...unless(
      first === second || reason !== undefined,
      `${path}.reason`,
      `is missing: the codings differ (${first} and ${second}), so say what decided`,
    ),
  ]
}

/** Frames and layers that dataset.json does not have. */
export const unknownFraming = (
  { frames = [], layers = [] }: { frames?: readonly string[]; layers?: readonly string[] },
  { dataset }: CoreData,
  path: string,
): Finding[] => [
  ...unknownIds(frames, idsOf(dataset.frames), `${path}.frames`, 'the frames of dataset.json'),
  ...unknownIds(layers, idsOf(dataset.layers), `${path}.layers`, 'the layers of dataset.json'),
]

/** A date that cannot lie after the day on which the data set was last brought up to date. */
export const afterUpdated = (date: PartialDate, updated: string, path: string): Finding[] =>
  unless(firstDay(date) <= updated, path, `${date} is after the data set’s “updated”, ${updated}`)

/** Two dates of which the later cannot lie wholly before the earlier; either may be absent. */
export const outOfOrder = (
  earlier: PartialDate | undefined,
  later: PartialDate | undefined,
  path: string,
): Finding[] =>
  earlier === undefined || later === undefined
    ? []
    : unless(lastDay(later) >= firstDay(earlier), path, `${later} is before ${earlier}`)

/** A view’s address begins with the name of a view that the data set offers. */
export function checkView(view: string, views: readonly string[], path: string): Finding[] {
  const name = /^\/([a-z-]+)/.exec(view)?.[1] ?? ''
  return unless(
    views.includes(name),
    path,
    `“${name}” is not one of the views: ${views.join(', ')}`,
  )
}
