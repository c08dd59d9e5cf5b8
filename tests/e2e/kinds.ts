/** A page of each kind of view, for what every page is held to. */
import { lessonKind } from '../../src/data/fileKinds'
import { lessonIdsOf } from '../../src/domain/lessons'
import { actors, dataset, firstOf, isLong, issues, LARGEST, readData } from './support'

export interface Kind {
  readonly name: string
  readonly address: string
  /** What is alike by the hundred there, of which axe looks at a part. */
  readonly alike?: readonly string[]
}

const issue = firstOf(issues)
const actor = firstOf(actors)
const lesson = firstOf(lessonIdsOf(dataset))
const scene = firstOf(readData(lessonKind, lesson).forms.full)

const ALL: readonly Kind[] = [
  { name: 'compare', address: '/compare' },
  { name: 'the largest comparison', address: LARGEST },
  { name: 'framing', address: '/framing' },
  { name: 'words', address: '/framing/words' },
  { name: 'readings', address: '/framing/readings' },
  { name: 'words by year', address: '/framing/speeches' },
  { name: 'texts of the vocabularies', address: '/framing/texts' },
  { name: 'claims', address: '/framing/claims' },
  { name: 'voices', address: '/framing/voices' },
  { name: 'issues', address: '/issues' },
  { name: 'an issue', address: `/issues/${issue.id}` },
  { name: 'actors', address: '/actors' },
  { name: 'an actor', address: `/actors/${actor.id}` },
  { name: 'texts', address: '/texts' },
  { name: 'from demand to text', address: '/texts/demand' },
  { name: 'votes', address: '/votes' },
  { name: 'a vote', address: '/votes/a-res-74-247' },
  { name: 'groups that vote', address: '/votes/groups' },
  { name: 'who votes alike', address: '/votes/agreement' },
  { name: 'timeline', address: '/timeline' },
  { name: 'map', address: '/map' },
  { name: 'lessons', address: '/lessons' },
  { name: 'a lesson', address: `/lessons/${lesson}` },
  { name: 'treaty words', address: '/lessons/words' },
  { name: 'my lesson', address: '/lessons/mine' },
  { name: 'the projector', address: `/present/${lesson}/${scene}` },
  { name: 'the teacher’s window', address: `/present/${lesson}/${scene}/teacher` },
  { name: 'on paper', address: '/paper' },
  { name: 'role cards', address: `/paper/roles?actors=${actor.id}` },
  { name: 'about', address: '/about' },
  { name: 'method', address: '/about/method' },
  { name: 'codebook', address: '/about/codebook' },
  {
    name: 'coverage',
    address: '/about/coverage',
    alike: ['main tbody:nth-of-type(n + 2)'],
  },
  { name: 'agreement of codings', address: '/about/agreement' },
  { name: 'sources', address: '/about/sources', alike: ['main li:nth-of-type(n + 30)'] },
  { name: 'data', address: '/about/data' },
  { name: 'changes', address: '/about/changes' },
  { name: 'accessibility', address: '/about/accessibility' },
]

/** The pages to look at: all in the long run, else those of the given names. */
export const kindsOf = (short: readonly string[]): readonly Kind[] =>
  ALL.filter(({ name }) => isLong || short.includes(name))
