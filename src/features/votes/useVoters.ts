import { useCore } from '../../components/coreContext'
import { useLens } from '../../components/lensContext'
import { lastDay } from '../../domain/dates'
import { type Group, groupsOf } from '../../domain/unity'
import type { Actor, Membership } from '../../domain/types'
import { shownActors } from '../../lens/lensStore'

/** A chosen actor as one that votes: itself, through members, or not at all. */
export type Voter =
  | { readonly kind: 'state'; readonly actor: Actor; readonly code: string }
  | { readonly kind: 'group'; readonly actor: Actor; readonly group: Group }
  | { readonly kind: 'none'; readonly actor: Actor }

/** The day that the reader asks for. */
export function useDay(): string {
  const { dataset } = useCore()
  return lastDay(useLens(({ lens }) => lens.asOf) ?? dataset.updated)
}

/** The chosen actors, in the order of choice. */
export function useVoters(memberships: readonly Membership[]): readonly Voter[] {
  const { actors, actorById } = useCore()
  const groups = groupsOf(actors, memberships)
  return useLens(shownActors).flatMap((id): readonly Voter[] => {
    const actor = actorById.get(id)
    if (actor === undefined) return []
    if (actor.kind === 'state' && actor.isoAlpha3 !== undefined) {
      return [{ kind: 'state', actor, code: actor.isoAlpha3 }]
    }
    const group = groups.find((one) => one.actor === id)
    return [group === undefined ? { kind: 'none', actor } : { kind: 'group', actor, group }]
  })
}

/** The codes of the chosen states. */
export const statesAmong = (voters: readonly Voter[]): readonly string[] =>
  voters.flatMap((voter) => (voter.kind === 'state' ? [voter.code] : []))
