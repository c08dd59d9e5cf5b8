import { firstDay, lastDay } from '../domain/dates'
import { applies, isSilent } from '../domain/positions'
import type { Actor, CoreData, Issue, Position, SilentPosition, Stance } from '../domain/types'
import { positionsFile } from './files'
import { checkEvidence, type Finding, idsOf, inFile } from './finding'
import type { Problem } from './problem'

/** Checks one actor's positions: each issue that applies exactly once, dates in order, evidence that resolves. */
export function checkPositions(
  core: CoreData,
  actor: Actor,
  positions: readonly Position[],
): Problem[] {
  const known = idsOf(core.sources)
  const { updated } = core.dataset
  return inFile(positionsFile(actor.id), [
    ...checkCoverage(core.issues, actor, positions),
    ...positions.flatMap((position, index) =>
      isSilent(position)
        ? checkSilence(position, known, `[${index}]`)
        : [
            ...checkOrder(position.history, updated, `[${index}].history`),
            ...position.history.flatMap((stance, at) =>
              checkStanceEvidence(stance, known, `[${index}].history[${at}]`),
            ),
          ],
    ),
  ])
}

function checkCoverage(issues: readonly Issue[], actor: Actor, positions: readonly Position[]): Finding[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  const seen = new Set<string>()
  const wrong = positions.flatMap(({ issue }, index) => {
    const path = `[${index}].issue`
    const asked = byId.get(issue)
    if (asked === undefined) return [{ path, message: `“${issue}” is not in issues.json` }]
    if (seen.has(issue)) return [{ path, message: `“${issue}” stands twice: one entry an issue` }]
    seen.add(issue)
    return applies(asked, actor)
      ? []
      : [{ path, message: `“${issue}” does not apply to a ${actor.kind}: remove the entry` }]
  })
  const missing = issues.filter((issue) => applies(issue, actor) && !seen.has(issue.id))
  return [
    ...wrong,
    ...missing.map(({ id }) => ({ path: '', message: `has no entry for “${id}”: add one, or “silent” with its reason` })),
  ]
}

function checkSilence(position: SilentPosition, known: ReadonlySet<string>, path: string): Finding[] {
  const { silent, searched, evidence } = position
  const shown = silent === 'declined' || silent === 'not-present'
  return [
    ...(silent === 'nothing-found' && searched === undefined
      ? [{ path: `${path}.searched`, message: 'is missing: say what was searched' }]
      : []),
    ...(shown && evidence === undefined
      ? [{ path: `${path}.evidence`, message: `is missing: “${silent}” needs evidence` }]
      : []),
    ...checkEvidence(evidence ?? [], known, `${path}.evidence`),
  ]
}

function checkOrder(history: readonly Stance[], updated: string, path: string): Finding[] {
  return history.flatMap((stance, index) => {
    const before = history[index - 1]
    const confirmed = stance.kind === 'coded' ? stance.lastConfirmed : undefined
    return [
      ...(before !== undefined && firstDay(before.from) >= firstDay(stance.from)
        ? [{ path: `${path}[${index}].from`, message: `${stance.from} does not come after ${before.from}` }]
        : []),
      ...(firstDay(stance.from) > updated
        ? [{ path: `${path}[${index}].from`, message: `${stance.from} is after “updated”, ${updated}` }]
        : []),
      ...(confirmed !== undefined && (lastDay(confirmed) < firstDay(stance.from) || firstDay(confirmed) > updated)
        ? [{ path: `${path}[${index}].lastConfirmed`, message: `${confirmed} is not between ${stance.from} and ${updated}` }]
        : []),
    ]
  })
}

function checkStanceEvidence(stance: Stance, known: ReadonlySet<string>, path: string): Finding[] {
  if (stance.kind === 'split') {
    return stance.parts.flatMap((part, index) =>
      checkEvidence(part.evidence, known, `${path}.parts[${index}].evidence`),
    )
  }
  const redLine = stance.kind === 'coded' ? (stance.redLine ?? []) : []
  return [
    ...checkEvidence(stance.evidence, known, `${path}.evidence`),
    ...checkEvidence(redLine, known, `${path}.redLine`),
  ]
}

