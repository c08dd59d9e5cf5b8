import { useQueries, useQuery } from '@tanstack/react-query'
import { useCore } from '../../../components/coreContext'
import { useLens } from '../../../components/lensContext'
import { positionsQuery, provisionsQuery } from '../../../data/queries'
import { isRealDate } from '../../../domain/dates'
import { beforeTalks, type Gap, gapsOf, type GapSummary, summaryOf } from '../../../domain/demand'
import type { Actor, Milestones, Provision } from '../../../domain/types'
import { shownActors } from '../../../lens/lensStore'

/** By which text it is measured, and on which day the stances must have been in force. */
export interface DemandChoice {
  readonly text: string
  readonly day: string
}

/** The choice of an address, written as `text.day`; null where it names no text or no day that can be. */
export function readChoice(
  item: string,
  texts: readonly string[],
  updated: string,
): DemandChoice | null {
  const [text = '', day = '', ...rest] = item.split('.')
  const fits = day.length === 10 && isRealDate(day) && day <= updated
  return rest.length === 0 && texts.includes(text) && fits ? { text, day } : null
}

/** What is measured until a reader chooses: the final text, from the day before the talks. */
export const firstChoice = (milestones: Milestones): DemandChoice => ({
  text: milestones.finalText,
  day: beforeTalks(milestones),
})

/** An actor with its distances; null while its file, or the text’s, is not there. */
export interface ActorGaps {
  readonly actor: Actor
  readonly gaps: readonly Gap[] | null
  readonly summary: GapSummary | null
}

export interface Demand {
  readonly rows: readonly ActorGaps[]
  readonly provisions: ReadonlyMap<string, Provision>
  /** Files that could not be had. */
  readonly failures: readonly { readonly error: Error; readonly retry: () => void }[]
}

/** The distances of the chosen actors, in the order of the lens: no order of success. */
export function useDemand({ text, day }: DemandChoice): Demand {
  const core = useCore()
  const ids = useLens(shownActors)
  const wanted = useLens((state) => state.lens.issues)
  const issues =
    typeof wanted === 'string' ? core.issues : core.issues.filter(({ id }) => wanted.includes(id))
  const actors = ids.flatMap((id) => core.actorById.get(id) ?? [])
  const positions = useQueries({
    queries: actors.map((actor) => positionsQuery(core.load, core, actor)),
  })
  const provisions = useQuery(provisionsQuery(core.load, core, text))
  const rows = actors.map((actor, index) => {
    const stated = positions[index]?.data
    if (stated === undefined || provisions.data === undefined)
      return { actor, gaps: null, summary: null }
    const gaps = gapsOf(issues, stated, provisions.data, day)
    return { actor, gaps, summary: summaryOf(gaps) }
  })
  return {
    rows,
    provisions: new Map(provisions.data?.map((one) => [one.issue, one])),
    failures: [...positions, provisions].flatMap(({ error, isFetching, refetch }) =>
      error === null || isFetching ? [] : { error, retry: () => void refetch() },
    ),
  }
}
