import { msg } from '@lingui/core/macro'
import type { SubPageInfo } from '../../components/SubPage'

export type PaperPageId = 'index'

/** The sheets in the order of their links. */
export const PAPER_PAGES: readonly SubPageInfo<PaperPageId>[] = [
  {
    id: 'index',
    path: '',
    name: msg`On paper`,
    heading: msg`On paper`,
    description: msg`Sheets to print, made from the actors and issues that you have chosen.`,
  },
]
