import { msg } from '@lingui/core/macro'
import type { SubPageInfo } from '../../components/SubPage'
import type { Dataset } from '../../domain/types'

export type TextsPageId = 'side' | 'demand'

const PAGES: readonly SubPageInfo<TextsPageId>[] = [
  {
    id: 'side',
    path: '',
    name: msg`Side by side`,
    heading: msg`Texts side by side`,
    description: msg`What each text says on the same issues, on the same five steps, with the article it says it in.`,
  },
  {
    id: 'demand',
    path: 'demand',
    name: msg`From demand to text`,
    heading: msg`From demand to text`,
    description: msg`How far a text lies, in steps, from what each actor had asked for on a day before it.`,
  },
]

/** The pages in the order of their links; without milestones there is no text to measure by. */
export const textsPages = ({ milestones }: Dataset): readonly SubPageInfo<TextsPageId>[] =>
  milestones === undefined ? PAGES.filter(({ id }) => id === 'side') : PAGES
