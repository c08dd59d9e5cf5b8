import { msg } from '@lingui/core/macro'
import type { SubPageInfo } from '../../components/SubPage'
import type { Resolution } from '../../domain/types'

/** What the page of a resolution is called in the browser. */
export const resolutionName = ({ symbol, title }: Pick<Resolution, 'symbol' | 'title'>): string =>
  `${symbol}: ${title}`

export type VotesPageId = 'list' | 'agreement' | 'groups'

/** The pages beside those of single resolutions, in the order of their links. */
export const VOTES_PAGES: readonly SubPageInfo<VotesPageId>[] = [
  {
    id: 'list',
    path: '',
    name: msg`Votes`,
    heading: msg`What was put to the vote`,
    description: msg`Resolutions of the General Assembly, track by track: which were voted on, which were adopted without a vote, and how the chosen actors voted.`,
  },
  {
    id: 'agreement',
    path: 'agreement',
    name: msg`Who votes alike`,
    heading: msg`Who votes alike`,
    description: msg`Choose a state and see how often each other state voted as it did, with the number of votes behind every figure.`,
  },
  {
    id: 'groups',
    path: 'groups',
    name: msg`Groups`,
    heading: msg`Do groups vote as one?`,
    description: msg`How the members of a group voted on each text, and how far they stayed together.`,
  },
]
