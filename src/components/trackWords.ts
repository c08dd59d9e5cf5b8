import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Track } from '../domain/types'

/** What a track is called. */
export const TRACK_NAMES: Readonly<Record<Track, MessageDescriptor>> = {
  'state-conduct': msg`Conduct of states`,
  crime: msg`Crime`,
  'national-law': msg`Law at home`,
  'civil-society': msg`Civil society`,
}

/** Where a track runs, in a few words. */
export const TRACK_PLACES: Readonly<Record<Track, MessageDescriptor>> = {
  'state-conduct': msg`what states may do to one another; in the UN, the First Committee`,
  crime: msg`what is a crime, and how states help one another; in the UN, the Third Committee`,
  'national-law': msg`what states decide for themselves`,
  'civil-society': msg`what others ask of them`,
}
