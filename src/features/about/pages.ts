import { msg } from '@lingui/core/macro'
import type { SubPageInfo } from '../../components/SubPage'

export type AboutPageId =
  | 'about'
  | 'method'
  | 'codebook'
  | 'coverage'
  | 'agreement'
  | 'sources'
  | 'data'
  | 'changes'
  | 'accessibility'

/** The pages in the order of their links. */
export const ABOUT_PAGES: readonly SubPageInfo<AboutPageId>[] = [
  {
    id: 'about',
    path: '',
    name: msg`About`,
    heading: msg`About this record`,
    description: msg`What this is, how it came about, what it holds, what is missing, and under which licences.`,
  },
  {
    id: 'method',
    path: 'method',
    name: msg`Method`,
    heading: msg`How we know`,
    description: msg`Questions and answers: what a step means, why silence is not neutral, what a vote shows, who decides, how to correct a fact.`,
  },
  {
    id: 'codebook',
    path: 'codebook',
    name: msg`Codebook`,
    heading: msg`The codebook`,
    description: msg`Every issue with its question, why it matters, its five steps and what each of them means.`,
  },
  {
    id: 'coverage',
    path: 'coverage',
    name: msg`Coverage`,
    heading: msg`What is known, and how well`,
    description: msg`A map of actors by issues: what was read, what is reported, what is old, who is silent and why.`,
  },
  {
    id: 'agreement',
    path: 'agreement',
    name: msg`Agreement`,
    heading: msg`How far two codings agree`,
    description: msg`What was coded twice, the second time without sight of the first: where the two agree, where they differ, and what decided.`,
  },
  {
    id: 'sources',
    path: 'sources',
    name: msg`Sources`,
    heading: msg`All sources`,
    description: msg`Every source with its kind, date and language, how much of it was read, and what rests on it.`,
  },
  {
    id: 'data',
    path: 'data',
    name: msg`Data`,
    heading: msg`The data to take home`,
    description: msg`The whole data set and each of its tables, the sources for a bibliography, and how to cite them.`,
  },
  {
    id: 'changes',
    path: 'changes',
    name: msg`Changes`,
    heading: msg`What has changed`,
    description: msg`The versions of the data set, newest first: what was added, which values moved, what was mended.`,
  },
  {
    id: 'accessibility',
    path: 'accessibility',
    name: msg`Accessibility`,
    heading: msg`How this can be used by everyone`,
    description: msg`By keyboard, by ear, magnified, in colours of your own: what was tried and how, and what is not good yet.`,
  },
]
