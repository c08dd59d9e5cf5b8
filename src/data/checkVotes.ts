/** What a schema cannot say of resolutions and roll calls. */
import type { InferOutput } from 'valibot'
import type { CoreData, Resolution } from '../domain/types'
import {
  afterUpdated,
  checkEvidence,
  duplicateIds,
  type Finding,
  idsOf,
  inEach,
  outOfOrder,
  unknownFraming,
  unknownIds,
  unknownMembers,
  unless,
} from './finding'
import type { votesSchema } from './recordSchema'

export type Resolutions = readonly Resolution[]
export type Votes = InferOutput<typeof votesSchema>

const CHOICES = ['yes', 'no', 'abstain', 'absent'] as const

/** Checks `resolutions.json`: a recorded vote has totals, an adoption without a vote has none. */
export function checkResolutions(resolutions: Resolutions, core: CoreData): Finding[] {
  const sourceIds = idsOf(core.sources)
  const actorIds = idsOf(core.actors)
  return [
    ...duplicateIds(resolutions),
    ...inEach(resolutions, '', ({ frames = [], readings = [] }, path) => [
      ...unknownFraming({ frames }, core, path),
      ...inEach(readings, `${path}.readings`, ({ evidence }, at) =>
        checkEvidence(evidence, sourceIds, `${at}.evidence`),
      ),
    ]),
    ...inEach(resolutions, '', ({ date, sponsors, method, totals, committee, sources }, path) => [
      ...afterUpdated(date, core.dataset.updated, `${path}.date`),
      ...unknownMembers(sponsors, actorIds, `${path}.sponsors`),
      ...unless(
        method !== 'recorded' || totals !== undefined,
        `${path}.totals`,
        'is missing: a recorded vote has totals',
      ),
      ...unless(
        method === 'recorded' || totals === undefined,
        `${path}.totals`,
        'must go: nothing was counted when it was adopted without a vote',
      ),
      ...outOfOrder(committee?.date, date, `${path}.committee.date`),
      ...checkEvidence(committee?.evidence ?? [], sourceIds, `${path}.committee.evidence`),
      ...unknownIds(sources, sourceIds, `${path}.sources`, 'sources.json'),
    ]),
  ]
}

/** Checks `votes.json` against the resolutions: each roll call is of a recorded vote and adds up to its totals. */
export function checkRollCalls(votes: Votes, resolutions: Resolutions): Finding[] {
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]))
  return Object.entries(votes).flatMap(([id, rollCall]) => {
    const resolution = byId.get(id)
    if (resolution === undefined) return [{ path: id, message: 'is not in resolutions.json' }]
    if (resolution.method !== 'recorded') {
      return [{ path: id, message: 'was adopted without a vote: remove the roll call' }]
    }
    const cast = Object.values(rollCall)
    return CHOICES.flatMap((choice) => {
      const counted = cast.filter((vote) => vote === choice).length
      const total = resolution.totals?.[choice]
      return unless(
        total === undefined || total === counted,
        id,
        `holds ${counted} “${choice}”, but resolutions.json says ${total}`,
      )
    })
  })
}
