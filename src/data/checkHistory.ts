/** What a schema cannot say of the record around the talks: memberships, events and joint letters. */
import type { InferOutput } from 'valibot'
import type { CoreData, HistoryEvent } from '../domain/types'
import {
  afterUpdated,
  duplicateIds,
  duplicates,
  type Finding,
  idsOf,
  inEach,
  outOfOrder,
  unknownId,
  unknownIds,
  unknownMember,
} from './finding'
import type { lettersSchema, membershipsSchema } from './recordSchema'

/** Checks `memberships.json`: who is meant, where it stands, and that no membership ends before it begins. */
export function checkMemberships(
  memberships: InferOutput<typeof membershipsSchema>,
  core: CoreData,
): Finding[] {
  const sourceIds = idsOf(core.sources)
  const actorIds = idsOf(core.actors)
  const names = memberships.map(
    ({ body, member, status, from }) => `${member}, ${status} of ${body} from ${from}`,
  )
  return [
    ...duplicates(names, ''),
    ...inEach(memberships, '', ({ member, from, until, source }, path) => [
      ...unknownMember(member, actorIds, `${path}.member`),
      ...afterUpdated(from, core.dataset.updated, `${path}.from`),
      ...outOfOrder(from, until, `${path}.until`),
      ...unknownId(source, sourceIds, `${path}.source`, 'sources.json'),
    ]),
  ]
}

/** Checks `events.json`: the actors, issues and sources of an event. Its date may lie ahead. */
export function checkEvents(events: readonly HistoryEvent[], core: CoreData): Finding[] {
  const sourceIds = idsOf(core.sources)
  const actorIds = idsOf(core.actors)
  const issueIds = idsOf(core.issues)
  return [
    ...duplicateIds(events),
    ...inEach(events, '', ({ actors, issues, sources }, path) => [
      ...unknownIds(actors, actorIds, `${path}.actors`, 'actors.json'),
      ...unknownIds(issues, issueIds, `${path}.issues`, 'issues.json'),
      ...unknownIds(sources, sourceIds, `${path}.sources`, 'sources.json'),
    ]),
  ]
}

/** Checks `letters.json`: where a letter can be read, and that it was not published before it was written. */
export function checkLetters(
  letters: InferOutput<typeof lettersSchema>,
  core: CoreData,
): Finding[] {
  const sourceIds = idsOf(core.sources)
  return [
    ...duplicateIds(letters),
    ...inEach(letters, '', ({ date, published, source }, path) => [
      ...afterUpdated(date, core.dataset.updated, `${path}.date`),
      ...outOfOrder(date, published, `${path}.published`),
      ...unknownId(source, sourceIds, `${path}.source`, 'sources.json'),
    ]),
  ]
}
