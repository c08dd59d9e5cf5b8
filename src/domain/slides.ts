/** What a step of a lesson puts on the screen: a slide made for the projector, or a view as it is. */
import type { Lens } from './lens'
import type { Issue, Scene } from './types'

/** What of a lens decides on a slide, with the actors that are shown. */
export interface SlideLens extends Pick<Lens, 'texts' | 'issues' | 'item'> {
  readonly actors: readonly string[]
}

export type Slide =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'spectrum'; readonly issue: string }
  | { readonly kind: 'slice'; readonly issues: readonly string[] }
  | { readonly kind: 'layers' }
  | { readonly kind: 'readings'; readonly issue: string }
  | { readonly kind: 'pair'; readonly term: string }
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'speeches' }
  | { readonly kind: 'vote'; readonly resolution: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'view' }

/** As much as a class can read from the back row. */
const MOST_COLUMNS = 4
const MOST_ISSUES = 3

/** Where an address of a scene leads: the view, what follows its path, and the lens as a query string. */
export interface ViewAddress {
  readonly view: string
  readonly page: string
  readonly query: string
}

/** Takes an address in this app apart. */
export function viewAddress(address: string): ViewAddress {
  const [, view = '', page = '', query = ''] =
    /^\/([a-z-]*)\/?([^?#]*?)\/?(?:\?([^#]*))?(?:#.*)?$/.exec(address) ?? []
  return { view, page, query }
}

/** The slide of a scene. What it names need not be there: a file that is loaded later knows. */
export function slideOf(
  { question, view: address }: Pick<Scene, 'question' | 'view'>,
  lens: SlideLens,
  issueById: ReadonlyMap<string, Issue>,
): Slide {
  if (question !== undefined) return { kind: 'question', question }
  const { view, page } = viewAddress(address)
  const slide = SLIDES[`${view}/${page}`] ?? SLIDES[`${view}/*`]
  return slide?.(lens, page, issueById) ?? { kind: 'view' }
}

type Make = (
  lens: SlideLens,
  page: string,
  issueById: ReadonlyMap<string, Issue>,
) => Slide | undefined

const SLIDES: Readonly<Record<string, Make>> = {
  'issues/*': (_lens, page, issueById) =>
    issueById.has(page) ? { kind: 'spectrum', issue: page } : undefined,
  'compare/': sliceOf,
  'framing/': () => ({ kind: 'layers' }),
  'framing/readings': readingsOf,
  'framing/words': ({ item }) =>
    item === null ? undefined : { kind: 'pair', term: item.replace(/^term\./, '') },
  'framing/claims': ({ item }) => (item === null ? undefined : { kind: 'claim', claim: item }),
  'framing/speeches': () => ({ kind: 'speeches' }),
  'votes/*': (_lens, page) => (page === '' ? undefined : { kind: 'vote', resolution: page }),
  'lessons/words': ({ item }) => (item === null ? undefined : { kind: 'word', word: item }),
}

function sliceOf({ actors, texts, issues }: SlideLens): Slide | undefined {
  if (typeof issues === 'string' || issues.length > MOST_ISSUES) return undefined
  const columns = actors.length + texts.length
  return columns === 0 || columns > MOST_COLUMNS ? undefined : { kind: 'slice', issues }
}

function readingsOf(
  { item, issues }: SlideLens,
  _page: string,
  issueById: ReadonlyMap<string, Issue>,
): Slide | undefined {
  const issue = item ?? (typeof issues === 'string' ? undefined : issues[0])
  return issue !== undefined && issueById.has(issue) ? { kind: 'readings', issue } : undefined
}

/** How many things a slide reveals one by one: its actors and texts, what the record says of a claim, or the hard questions. */
export function revealsOf(
  slide: Slide,
  { actors, texts }: SlideLens,
  issueById: ReadonlyMap<string, Issue>,
): number {
  switch (slide.kind) {
    case 'spectrum':
    case 'slice':
      return actors.length + texts.length
    case 'claim':
      return 1
    case 'readings': {
      const frames = Object.values(issueById.get(slide.issue)?.frames ?? {})
      return frames.some(({ challenge }) => challenge !== undefined) ? 1 : 0
    }
    default:
      return 0
  }
}

/** The issue that a class can place itself on: where a slide shows one and no more. */
export function cornersIssue(slide: Slide): string | undefined {
  if (slide.kind === 'spectrum' || slide.kind === 'readings') return slide.issue
  return slide.kind === 'slice' && slide.issues.length === 1 ? slide.issues[0] : undefined
}
