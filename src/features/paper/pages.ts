import { msg } from '@lingui/core/macro'
import type { SubPageInfo } from '../../components/SubPage'

export type PaperPageId =
  | 'index'
  | 'comparison'
  | 'sources'
  | 'vocabulary'
  | 'scales'
  | 'roles'
  | 'claims'
  | 'ticket'
  | 'amendment'
  | 'blocs'
  | 'counter'

export interface PaperPage extends SubPageInfo<PaperPageId> {
  /** What a reader chooses for it: the lens with its issues, the lens, or nothing. */
  readonly chooses: 'issues' | 'lens' | 'nothing'
  /** The file of the data set that it is made from; left out for what every data set has. */
  readonly file?: string
}

/** The sheets in the order of the index. */
export const PAPER_PAGES: readonly PaperPage[] = [
  {
    id: 'index',
    path: '',
    name: msg`On paper`,
    heading: msg`On paper`,
    description: msg`Sheets to print for the class. Each is made from the actors, issues, words and date that you have chosen.`,
    chooses: 'nothing',
  },
  {
    id: 'comparison',
    path: 'comparison',
    name: msg`Comparison`,
    heading: msg`Who wants what`,
    description: msg`One table for the desk: each actor’s place on each issue, with a sentence. For when the projector fails, or to argue from.`,
    chooses: 'issues',
  },
  {
    id: 'sources',
    path: 'sources',
    name: msg`Source sheet`,
    heading: msg`How we know`,
    description: msg`Where each place in the table comes from, to the paragraph, with addresses to type. For pupils who ask “says who?”.`,
    chooses: 'issues',
  },
  {
    id: 'vocabulary',
    path: 'vocabulary',
    name: msg`Vocabulary`,
    heading: msg`Two vocabularies`,
    description: msg`The words of each side in their own script: what they mean, the nearest word across, and what gets lost. To keep beside any text.`,
    chooses: 'nothing',
    file: 'terms.json',
  },
  {
    id: 'scales',
    path: 'scales',
    name: msg`Blank scales`,
    heading: msg`Where would you place them?`,
    description: msg`A question and its five steps an issue, with an empty line: pupils place themselves and the actors before they see the record. Answers on a page of their own.`,
    chooses: 'issues',
  },
  {
    id: 'claims',
    path: 'claims',
    name: msg`Claims to check`,
    heading: msg`Check the claims`,
    description: msg`What an article claims, line by line, with room to judge and for evidence. What the record says is on pages of its own: keep them back.`,
    chooses: 'nothing',
    file: 'claims.json',
  },
  {
    id: 'ticket',
    path: 'ticket',
    name: msg`Exit ticket`,
    heading: msg`Exit ticket`,
    description: msg`The last five minutes: the questions of a lesson, four tickets to a page, to cut. The key is on a page of its own.`,
    chooses: 'nothing',
  },
  {
    id: 'roles',
    path: 'roles',
    name: msg`Role cards`,
    heading: msg`Role cards`,
    description: msg`One page to play an actor from: what it wants, who is likely with it or against it, where it may move, and what nobody knows.`,
    chooses: 'lens',
  },
  {
    id: 'amendment',
    path: 'amendment',
    name: msg`Amendment`,
    heading: msg`Amendment`,
    description: msg`The form on which delegations hand in a change to a text, with its sponsors and the vote. Print one for each amendment.`,
    chooses: 'nothing',
  },
  {
    id: 'blocs',
    path: 'blocs',
    name: msg`Bloc board`,
    heading: msg`Bloc board`,
    description: msg`The five steps of one issue as columns, with name cards to cut and place: who could vote together?`,
    chooses: 'issues',
  },
  {
    id: 'counter',
    path: 'counter',
    name: msg`Two-thirds counter`,
    heading: msg`Two-thirds counter`,
    description: msg`Count yes, no and abstentions on the screen and see whether a text is carried; or print the table of thresholds with tally boxes.`,
    chooses: 'nothing',
  },
]
