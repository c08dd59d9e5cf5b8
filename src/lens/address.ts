/**
 * The lens as a query string and back. Pure and lossless: what is printed is parsed to the same
 * lens; what cannot be parsed is dropped and named, never thrown. The address says only what
 * differs from the default, in a fixed order, with commas left literal.
 */
import { isRealDate } from '../domain/dates'
import { EMPTY_LENS, type Lens, NEUTRAL } from '../domain/lens'

/** Something that an address named and that was left out, so that the reader can be told. */
export interface Dropped {
  readonly param: string
  readonly value: string
  readonly why: 'malformed' | 'unknown' | 'repeated' | 'too-many'
}

export interface ParsedLens {
  readonly lens: Lens
  readonly dropped: readonly Dropped[]
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_ID = 80
const LONGEST_QUERY = 100
const MOST_ITEM_IDS = 20
/** More than there are states; a longer list is a broken or hostile link. */
const MOST_IDS = 250
/** What is repeated to the reader of a dropped value. */
const LONGEST_SHOWN = 60
const MOST_DROPPED = 20
/** Half characters, and those that are not seen or that turn the text around them. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const PARAMS = [
  'actors',
  'texts',
  'issues',
  'frame',
  'asOf',
  'sort',
  'show',
  'q',
  'cell',
  'item',
  'embed',
] as const
type Param = (typeof PARAMS)[number]

/** The names that make an address hold a lens; `early.js` marks such a page as pending. */
export const LENS_PARAMS: readonly string[] = PARAMS

/** Reads a query string, with or without its `?`. Fields that it does not name stay as in `defaults`. */
export function parseLens(search: string, defaults: Lens = EMPTY_LENS): ParsedLens {
  const params = new URLSearchParams(search)
  const dropped: Dropped[] = []
  const drop = (param: string, value: string, why: Dropped['why']): void =>
    addDropped(dropped, param, value, why)
  const given = new Map<Param, string>()
  for (const [name, value] of params) {
    const param = PARAMS.find((known) => known === name)
    if (param === undefined) drop(name, value, 'unknown')
    else if (given.has(param)) drop(name, value, 'repeated')
    else given.set(param, value)
  }
  /** A field by its reader; a value that the reader refuses is dropped and the default kept. */
  const field = <T>(param: Param, read: (value: string) => T | undefined, otherwise: T): T => {
    const value = given.get(param)
    if (value === undefined) return otherwise
    const result = read(value)
    if (result !== undefined) return result
    drop(param, value, 'malformed')
    return otherwise
  }
  const ids = (param: Param, value: string): readonly string[] => {
    // A comma too many, as at the end of a link in a sentence, names nothing.
    const all = value.split(',').filter((id) => id !== '')
    if (all.length > MOST_IDS) drop(param, `${all.length}`, 'too-many')
    const unique = new Set<string>()
    for (const id of all.slice(0, MOST_IDS)) {
      if (isId(id)) unique.add(id)
      else drop(param, id, 'malformed')
    }
    return [...unique]
  }
  const lens: Lens = {
    actors: field<Lens['actors']>('actors', (value) => ids('actors', value), null),
    texts: field('texts', (value) => ids('texts', value), defaults.texts),
    issues: field('issues', (value) => readIssues(value, ids), defaults.issues),
    frame: field('frame', (value) => (isId(value) ? value : undefined), defaults.frame),
    asOf: field<Lens['asOf']>('asOf', readAsOf, defaults.asOf),
    sort: field('sort', (value) => oneOf(['chapter', 'disagreement'], value), defaults.sort),
    show: field('show', (value) => oneOf(['all', 'differences'], value), defaults.show),
    q: field('q', (value) => readQuery(value, drop), defaults.q),
    cell: field<Lens['cell']>('cell', readCell, null),
    item: field<Lens['item']>('item', readItem, null),
    embed: field('embed', (value) => (value === '1' ? true : undefined), false),
  }
  return { lens, dropped }
}

/** Writes a lens as a query string without `?`; empty for the default lens. */
export function printLens(lens: Lens, defaults: Lens = EMPTY_LENS): string {
  const parts: string[] = []
  const add = (param: Param, value: string): void => {
    parts.push(`${param}=${value}`)
  }
  if (lens.actors !== null) add('actors', lens.actors.join(','))
  if (lens.texts.join(',') !== defaults.texts.join(',')) add('texts', lens.texts.join(','))
  const issues = printIssues(lens.issues)
  if (issues !== printIssues(defaults.issues)) add('issues', issues)
  if (lens.frame !== defaults.frame) add('frame', lens.frame)
  if (lens.asOf !== defaults.asOf) add('asOf', lens.asOf ?? '')
  if (lens.sort !== defaults.sort) add('sort', lens.sort)
  if (lens.show !== defaults.show) add('show', lens.show)
  if (lens.q !== defaults.q) add('q', encodeWords(lens.q))
  if (lens.cell !== null) add('cell', `${lens.cell.column}.${lens.cell.issue}`)
  if (lens.item !== null) add('item', lens.item)
  if (lens.embed) add('embed', '1')
  return parts.join('&')
}

/** What a data set has, for {@link resolveLens}. */
export interface Known {
  readonly actors: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
  /** Issues that are compared. */
  readonly issues: ReadonlySet<string>
  /** Issues whose cells can be opened: those that wait to be compared as well. */
  readonly cellIssues: ReadonlySet<string>
  readonly frames: ReadonlySet<string>
  /** First and last month or day that can be asked for. */
  readonly earliest: string
  readonly updated: string
}

/** Settles a parsed lens on a data set: what the data set lacks is dropped and named. */
export function resolveLens(parsed: ParsedLens, known: Known, defaults: Lens): ParsedLens {
  const dropped: Dropped[] = [...parsed.dropped]
  const drop = (param: Param, value: string): void => addDropped(dropped, param, value, 'unknown')
  const keep = (
    param: Param,
    ids: readonly string[],
    has: ReadonlySet<string>,
  ): readonly string[] =>
    ids.filter((id) => {
      if (!has.has(id)) drop(param, id)
      return has.has(id)
    })
  const { lens } = parsed
  const issues =
    typeof lens.issues === 'string' ? lens.issues : keep('issues', lens.issues, known.issues)
  const frameKnown = lens.frame === NEUTRAL || known.frames.has(lens.frame)
  if (!frameKnown) drop('frame', lens.frame)
  const asOfKnown =
    lens.asOf === null ||
    (lens.asOf >= known.earliest.slice(0, lens.asOf.length) && lens.asOf <= known.updated)
  if (!asOfKnown) drop('asOf', lens.asOf ?? '')
  const { cell } = lens
  const cellKnown =
    cell !== null &&
    known.cellIssues.has(cell.issue) &&
    (known.actors.has(cell.column) || known.texts.has(cell.column))
  if (cell !== null && !cellKnown) drop('cell', `${cell.column}.${cell.issue}`)
  return {
    dropped,
    lens: {
      ...lens,
      actors: lens.actors === null ? null : keep('actors', lens.actors, known.actors),
      texts: keep('texts', lens.texts, known.texts),
      // A list of which nothing is known would show an empty table: the default shows something.
      issues: issues.length === 0 ? defaults.issues : issues,
      frame: frameKnown ? lens.frame : defaults.frame,
      asOf: asOfKnown ? lens.asOf : defaults.asOf,
      cell: cellKnown ? cell : null,
    },
  }
}

/** The words of a search as the lens holds them: not too long, and no half of a character left over. */
export const cutQuery = (text: string): string =>
  text.slice(0, LONGEST_QUERY).replace(/\p{Cs}/gu, '')

/** Names what is left out, once, and no more of it than a reader can use. */
function addDropped(dropped: Dropped[], param: string, value: string, why: Dropped['why']): void {
  const [shownParam, shownValue] = [shown(param), shown(value)]
  const known = dropped.some((other) => other.param === shownParam && other.value === shownValue)
  if (known || dropped.length >= MOST_DROPPED) return
  dropped.push({ param: shownParam, value: shownValue, why })
}

const shown = (text: string): string => text.slice(0, LONGEST_SHOWN).replace(UNSHOWN, '\uFFFD')

const isId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text)

const oneOf = <const T extends string>(options: readonly T[], value: string): T | undefined =>
  options.find((option) => option === value)

function readIssues(
  value: string,
  ids: (param: Param, value: string) => readonly string[],
): Lens['issues'] | undefined {
  if (value === 'all' || value === 'best') return value
  const list = ids('issues', value)
  return list.length === 0 ? undefined : list
}

const printIssues = (issues: Lens['issues']): string =>
  typeof issues === 'string' ? issues : issues.join(',')

/** Empty means the day of the data set, where the default lens has another. */
function readAsOf(value: string): Lens['asOf'] | undefined {
  if (value === '') return null
  return isRealDate(value) ? value : undefined
}

function readQuery(
  value: string,
  drop: (param: Param, value: string, why: Dropped['why']) => void,
): string {
  const words = cutQuery(value)
  if (words.length < value.length) drop('q', value.slice(words.length), 'too-many')
  return words
}

/** A browser writes an apostrophe in a query as `%27`; writing it otherwise, no address would equal its own. */
const encodeWords = (words: string): string => encodeURIComponent(words).replaceAll("'", '%27')

function readCell(value: string): NonNullable<Lens['cell']> | undefined {
  const [column = '', issue = '', ...rest] = value.split('.')
  return rest.length === 0 && isId(column) && isId(issue) ? { column, issue } : undefined
}

/** Ids with dots between them; what they name is known to the view alone, which says what it lacks. */
function readItem(value: string): string | undefined {
  const ids = value.split('.')
  return ids.length <= MOST_ITEM_IDS && ids.every(isId) ? value : undefined
}
