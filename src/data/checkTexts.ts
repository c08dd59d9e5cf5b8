import type { CodedValue, CoreData, Instrument, Provision } from '../domain/types'
import {
  checkCoding,
  checkEvidence,
  duplicateIds,
  type Finding,
  idsOf,
  inEach,
  outOfOrder,
  unknownFraming,
  unknownId,
  unknownIds,
  unless,
} from './finding'

/** Checks the list of instruments; their ids and the actors' share one address field, so none may be both. */
export function checkInstruments(instruments: readonly Instrument[], core: CoreData): Finding[] {
  const sourceIds = idsOf(core.sources)
  const actorIds = idsOf(core.actors)
  return [
    ...duplicateIds(instruments),
    ...inEach(instruments, '', (instrument, path) => [
      ...unknownFraming({ frames: instrument.frames ?? [] }, core, path),
      ...inEach(instrument.definitions ?? [], `${path}.definitions`, (definition, at) => [
        ...unknownFraming(definition, core, at),
        ...checkEvidence(definition.evidence, sourceIds, `${at}.evidence`),
      ]),
    ]),
    ...inEach(instruments, '', ({ id, sources, tabled, adopted, inForce }, path) => [
      ...unknownIds(sources, sourceIds, `${path}.sources`, 'sources.json'),
      ...unless(!actorIds.has(id), `${path}.id`, `“${id}” is an actor’s id too: choose another`),
      ...unless(
        tabled !== undefined || adopted !== undefined,
        `${path}.adopted`,
        'is missing, and so is “tabled”: a text has a date',
      ),
      ...outOfOrder(tabled, adopted, `${path}.adopted`),
      ...outOfOrder(adopted ?? tabled, inForce, `${path}.inForce`),
    ]),
  ]
}

/** Checks what one instrument says: each issue at most once, evidence that resolves. */
export function checkProvisions(provisions: readonly Provision[], core: CoreData): Finding[] {
  const sourceIds = idsOf(core.sources)
  const issueIds = idsOf(core.issues)
  const seen = new Set<string>()
  return inEach(provisions, '', (provision, path) => {
    const again = seen.has(provision.issue)
    seen.add(provision.issue)
    return [
      ...unknownId(provision.issue, issueIds, `${path}.issue`, 'issues.json'),
      ...unless(!again, `${path}.issue`, `“${provision.issue}” stands twice: one entry an issue`),
      ...checkEvidence(provision.evidence, sourceIds, `${path}.evidence`),
      ...checkCoding(provision.coding, codedAs(provision), `${path}.coding`),
      ...('split' in provision
        ? inEach(provision.split, `${path}.split`, (part, at) =>
            checkEvidence(part.evidence, sourceIds, `${at}.evidence`),
          )
        : []),
    ]
  })
}

function codedAs(provision: Provision): CodedValue {
  if ('value' in provision) return provision.value
  return 'split' in provision ? 'split' : 'silent'
}
