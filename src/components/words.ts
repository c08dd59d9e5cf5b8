/** The words for the codes of the data set, in one place and translated with the rest. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Standing } from '../domain/positions'
import type { Act, ActorKind, Issue, SplitEntry, StepValue } from '../domain/types'

export const KIND_WORDS: Record<ActorKind | 'text', MessageDescriptor> = {
  state: msg`States`,
  'integration-organisation': msg`Unions of states`,
  'state-group': msg`Groups of states`,
  'civil-society': msg`Civil society`,
  industry: msg`Industry`,
  'un-body': msg`UN bodies`,
  'international-body': msg`International bodies`,
  experts: msg`Experts`,
  text: msg`Texts`,
}

export const ACT_WORDS: Record<Act, MessageDescriptor> = {
  vote: msg`vote`,
  'adoption-without-vote': msg`adoption without a vote`,
  'signature-or-ratification': msg`signature or ratification`,
  submission: msg`submission`,
  statement: msg`statement`,
  law: msg`law`,
  'treaty-text': msg`treaty text`,
  letter: msg`letter`,
  press: msg`press report`,
  analysis: msg`analysis`,
}

export const CHECKED_WORDS = {
  read: msg`read`,
  reported: msg`reported`,
} as const

const SILENCE_WORDS: Record<Extract<Standing, { kind: 'silent' }>['reason'], MessageDescriptor> = {
  'not-researched': msg`Not researched`,
  'nothing-found': msg`No stated position found`,
  declined: msg`Declined to say`,
  'not-present': msg`Not in the room`,
  text: msg`The text is silent`,
}

/** The label of a step of an issue, in the data set’s words. */
export function stepLabel(issue: Issue, value: StepValue): string {
  return issue.steps.find((step) => step.value === value)?.label ?? String(value)
}

/** Members of a group differ; a text has none, and its own parts do. */
export const splitWords = ({ parts }: SplitEntry): MessageDescriptor =>
  parts.every(({ members }) => members.length === 0) ? msg`Its parts differ` : msg`Members differ`

/** What a standing is called in one short phrase: a step’s label, or the state in which there is none. */
export function standingWords(standing: Standing, issue: Issue): MessageDescriptor | string {
  switch (standing.kind) {
    case 'coded':
      return stepLabel(issue, standing.entry.value)
    case 'split':
      return splitWords(standing.entry)
    case 'withdrawn':
      return msg`Withdrawn`
    case 'not-yet':
      return msg`No stance yet`
    case 'silent':
      return SILENCE_WORDS[standing.reason]
    case 'not-applicable':
      return msg`Not applicable`
  }
}
