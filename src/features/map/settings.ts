/**
 * What a reader has chosen on the map beyond the lens, as the lens's `item`: who is singled out, the least
 * number of shared issues, whether the chosen alone are compared, and which issues count twice. Which
 * issues count at all is the lens's own list.
 */
import type { Weight } from '../../domain/distance'
import type { Chapter, Issue } from '../../domain/types'

export interface MapSettings {
  readonly single: string | null
  /** A pair that shares fewer issues is left out. */
  readonly least: number
  readonly who: 'all' | 'chosen'
  /** Issues that count twice, in the order of the file. */
  readonly twice: readonly string[]
}

/** What an address can name. */
export interface MapNames {
  readonly columns: ReadonlySet<string>
  /** Issues that are compared, in the order of the file. */
  readonly issues: readonly Issue[]
  readonly chapters: readonly Chapter[]
}

const LEAST = 5
export const LEAST_CHOICES = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20] as const

/** As many ids as an item of the lens may have. */
const MOST_IDS = 20
const LEAST_WORD = /^least-(\d{1,2})$/
const TWICE_WORD = /^twice-(.+)$/

/** Reads an item; what it names and the page lacks is handed back by name. */
export function readSettings(
  item: string | null,
  names: MapNames,
): { readonly settings: MapSettings; readonly unknown: readonly string[] } {
  const twice = new Set<string>()
  const unknown: string[] = []
  let [single, least, who]: [string | null, number, MapSettings['who']] = [null, LEAST, 'all']
  for (const id of item === null ? [] : item.split('.')) {
    const number = Number(LEAST_WORD.exec(id)?.[1] ?? 0)
    const named = issuesNamed(TWICE_WORD.exec(id)?.[1], names)
    if (names.columns.has(id)) single = id
    else if (LEAST_CHOICES.some((choice) => choice === number)) least = number
    else if (id === 'chosen') who = 'chosen'
    else if (named.length > 0) for (const issue of named) twice.add(issue)
    else unknown.push(id)
  }
  const inOrder = names.issues.map(({ id }) => id).filter((id) => twice.has(id))
  return { settings: { single, least, who, twice: inOrder }, unknown }
}

/** An issue by its id, else all issues of a chapter by the chapter’s. */
function issuesNamed(id: string | undefined, { issues }: MapNames): readonly string[] {
  if (id === undefined) return []
  const own = issues.filter((issue) => issue.id === id)
  return (own.length > 0 ? own : issues.filter(({ chapter }) => chapter === id)).map(
    (issue) => issue.id,
  )
}

/** Writes an item, null for what the page begins with; `undefined` where an address has no room for it. */
export function printSettings(settings: MapSettings, names: MapNames): string | null | undefined {
  const { single, least, who, twice } = settings
  const ids = [
    ...(single === null ? [] : [single]),
    ...(least === LEAST ? [] : [`least-${least}`]),
    ...(who === 'all' ? [] : [who]),
    ...twiceNames(twice, names).map((id) => `twice-${id}`),
  ]
  if (ids.length === 0) return null
  return ids.length > MOST_IDS ? undefined : ids.join('.')
}

/** A chapter of which every issue counts twice is named as a whole. */
function twiceNames(twice: readonly string[], { issues, chapters }: MapNames): readonly string[] {
  const whole = chapters.filter(({ id }) => {
    const within = issues.filter(({ chapter }) => chapter === id)
    const isIssue = issues.some((issue) => issue.id === id)
    return within.length > 1 && !isIssue && within.every((issue) => twice.includes(issue.id))
  })
  const wholeIds = whole.map(({ id }) => id)
  const single = issues.filter(
    ({ id, chapter }) => twice.includes(id) && !wholeIds.includes(chapter),
  )
  return [...wholeIds, ...single.map(({ id }) => id)]
}

/** How much each issue counts: those of the lens once, all of them where none were chosen. */
export function weightsOf(
  issues: readonly Issue[],
  chosen: readonly string[] | 'all' | 'best',
  twice: readonly string[],
): ReadonlyMap<string, Weight> {
  return new Map(
    issues.map(({ id }) => {
      const counts = typeof chosen === 'string' || chosen.includes(id)
      return [id, counts ? (twice.includes(id) ? 2 : 1) : 0]
    }),
  )
}
