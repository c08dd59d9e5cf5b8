import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { stepLabel } from './words'
import type { CodedValue, Issue } from '../domain/types'

const STATES: Record<Extract<CodedValue, string>, MessageDescriptor> = {
  silent: msg`no step stated`,
  split: msg`members differ`,
}

/** What a coder found, in words: a step’s label, or why there is none. */
export const codedWords = (i18n: I18n, issue: Issue, value: CodedValue): string =>
  typeof value === 'number' ? `“${stepLabel(issue, value)}”` : i18n._(STATES[value])
