import { msg } from '@lingui/core/macro'

/** The one page of the view. */
export const TIMELINE_PAGE = {
  path: '',
  title: msg`Timeline`,
  description: msg`What happened when: events by track, with their sources, and the day that the comparison is made on.`,
} as const
