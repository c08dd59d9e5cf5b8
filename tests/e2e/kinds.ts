/** A page of each kind of view, for what every page is held to. */
import { lessonKind } from '../../src/data/fileKinds'
import { lessonIdsOf } from '../../src/domain/lessons'
import { actors, dataset, firstOf, isLong, issues, LARGEST, readData } from './support'

export interface Kind {
  readonly name: string
  readonly address: string
  /** Whether the short run looks at it too: one of those that are built alike is enough there. */
  readonly short: boolean
}

const issue = firstOf(issues)
const actor = firstOf(actors)
const lesson = firstOf(lessonIdsOf(dataset))
const scene = firstOf(readData(lessonKind, lesson).forms.full)

const ALL: readonly Kind[] = [
  { name: 'compare', address: '/compare', short: true },
  { name: 'the largest comparison', address: LARGEST, short: false },
  { name: 'framing', address: '/framing', short: true },
  { name: 'words', address: '/framing/words', short: false },
  { name: 'readings', address: '/framing/readings', short: false },
  { name: 'words by year', address: '/framing/speeches', short: false },
  { name: 'texts of the vocabularies', address: '/framing/texts', short: false },
  { name: 'claims', address: '/framing/claims', short: false },
  { name: 'voices', address: '/framing/voices', short: false },
  { name: 'issues', address: '/issues', short: false },
  { name: 'an issue', address: `/issues/${issue.id}`, short: true },
  { name: 'actors', address: '/actors', short: false },
  { name: 'an actor', address: `/actors/${actor.id}`, short: false },
  { name: 'texts', address: '/texts', short: false },
  { name: 'from demand to text', address: '/texts/demand', short: false },
  { name: 'votes', address: '/votes', short: false },
  { name: 'a vote', address: '/votes/a-res-74-247', short: true },
  { name: 'groups that vote', address: '/votes/groups', short: false },
  { name: 'who votes alike', address: '/votes/agreement', short: false },
  { name: 'timeline', address: '/timeline', short: false },
  { name: 'map', address: '/map', short: true },
  { name: 'lessons', address: '/lessons', short: false },
  { name: 'a lesson', address: `/lessons/${lesson}`, short: true },
  { name: 'treaty words', address: '/lessons/words', short: false },
  { name: 'my lesson', address: '/lessons/mine', short: false },
  { name: 'the projector', address: `/present/${lesson}/${scene}`, short: false },
  { name: 'the teacher’s window', address: `/present/${lesson}/${scene}/teacher`, short: false },
  { name: 'on paper', address: '/paper', short: false },
  { name: 'role cards', address: `/paper/roles?actors=${actor.id}`, short: false },
  { name: 'about', address: '/about', short: false },
  { name: 'method', address: '/about/method', short: false },
  { name: 'codebook', address: '/about/codebook', short: false },
  { name: 'coverage', address: '/about/coverage', short: false },
  { name: 'agreement of codings', address: '/about/agreement', short: false },
  { name: 'sources', address: '/about/sources', short: false },
  { name: 'data', address: '/about/data', short: false },
  { name: 'changes', address: '/about/changes', short: false },
  { name: 'accessibility', address: '/about/accessibility', short: true },
]

/** The pages to look at: with LONG all, else one of each that is built in a way of its own. */
export const KINDS: readonly Kind[] = ALL.filter(
  ({ address, short }) =>
    (isLong || short) && dataset.views.includes(address.split(/[/?]/)[1] ?? ''),
)
