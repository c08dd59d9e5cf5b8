import type { Membership, Resolution, RollCall } from '../../domain/types'

/** All that the pages of votes show, checked file against file. */
export interface VotesData {
  readonly resolutions: readonly Resolution[]
  readonly rollCalls: Readonly<Record<string, RollCall>>
  readonly memberships: readonly Membership[]
}
