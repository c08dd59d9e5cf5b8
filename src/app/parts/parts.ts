import type { Part } from './part'

type PartId =
  | 'about'
  | 'framing'
  | 'issues'
  | 'actors'
  | 'texts'
  | 'votes'
  | 'timeline'
  | 'map'
  | 'lessons'
  | 'present'
  | 'paper'

/** The parts by the view that they are: each a chunk of its own, with its styles and its words. */
const PARTS: Readonly<Record<PartId, () => Promise<{ readonly part: Part }>>> = {
  about: () => import('./about'),
  framing: () => import('./framing'),
  issues: () => import('./issues'),
  actors: () => import('./actors'),
  texts: () => import('./texts'),
  votes: () => import('./votes'),
  timeline: () => import('./timeline'),
  map: () => import('./map'),
  lessons: () => import('./lessons'),
  present: () => import('./present'),
  paper: () => import('./paper'),
}

const isPart = (view: string): view is PartId => Object.hasOwn(PARTS, view)

/** Where the part of an address begins: its view, and what follows the view’s own path. */
export interface PartAddress {
  readonly view: PartId
  readonly page: string
}

/** The part that a path leads to; null for the comparison, and for what is no page. */
export function partAt(path: string): PartAddress | null {
  const [, view = '', page = ''] = /^\/([a-z]+)(?:\/(.*))?$/.exec(path) ?? []
  return isPart(view) ? { view, page: page.replace(/\/$/, '') } : null
}

/** The name of an error of a part whose script did not come: the network is down, or a new version has replaced it. */
export const PART_MISSING = 'PartMissing'

/** Loads a part, with the words that parts share beside its own. Rejects with a {@link PART_MISSING} error if a script does not come. */
export async function loadPart(view: string): Promise<Part> {
  if (!isPart(view)) throw new Error(view)
  const [{ part }, { messages }] = await Promise.all([
    PARTS[view](),
    import('../../locales/later/en'),
  ]).catch((cause: unknown) => {
    throw Object.assign(new Error(String(cause)), { name: PART_MISSING })
  })
  return { ...part, messages: { ...messages, ...part.messages } }
}

/** All views that are parts. */
export const PART_IDS: readonly PartId[] = Object.keys(PARTS).filter(isPart)
