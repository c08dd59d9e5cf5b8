import type { CoreData, Instrument, Provision } from '../domain/types'
import { textFile } from './files'
import { checkEvidence, duplicateIds, idsOf, inFile, unknownIds } from './finding'
import type { Problem } from './problem'

/** Checks the list of instruments; their ids and the actors' share one address field, so none may be both. */
export function checkInstruments(core: CoreData, instruments: readonly Instrument[]): Problem[] {
  const known = idsOf(core.sources)
  const actorIds = idsOf(core.actors)
  return inFile('instruments.json', [
    ...duplicateIds(instruments),
    ...instruments.flatMap((instrument, index) => [
      ...unknownIds(instrument.sources, known, `[${index}].sources`, 'sources.json'),
      ...(actorIds.has(instrument.id)
        ? [{ path: `[${index}].id`, message: `“${instrument.id}” is an actor’s id too` }]
        : []),
      ...(instrument.tabled === undefined && instrument.adopted === undefined
        ? [{ path: `[${index}].adopted`, message: 'is missing, and so is “tabled”: a text has a date' }]
        : []),
    ]),
  ])
}

/** Checks what one instrument says: each issue at most once, sources that resolve. */
export function checkProvisions(
  core: CoreData,
  instrument: string,
  provisions: readonly Provision[],
): Problem[] {
  const known = idsOf(core.sources)
  const issueIds = idsOf(core.issues)
  const seen = new Set<string>()
  return inFile(
    textFile(instrument),
    provisions.flatMap((provision, index) => {
      const again = seen.has(provision.issue)
      seen.add(provision.issue)
      return [
        ...(issueIds.has(provision.issue)
          ? []
          : [{ path: `[${index}].issue`, message: `“${provision.issue}” is not in issues.json` }]),
        ...(again ? [{ path: `[${index}].issue`, message: `“${provision.issue}” stands twice` }] : []),
        ...checkEvidence(provision.evidence, known, `[${index}].evidence`),
      ]
    }),
  )
}

