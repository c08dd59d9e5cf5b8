import { firstDay, lastDay } from '../domain/dates'
import { applies, isSilent } from '../domain/positions'
import type { Actor, CoreData, Issue, Position, SilentPosition, Stance } from '../domain/types'
import {
  afterUpdated,
  checkCoding,
  checkEvidence,
  duplicates,
  type Finding,
  idsOf,
  inEach,
  unknownMembers,
  unless,
} from './finding'

/** Ids that a stance may refer to. */
interface Known {
  readonly sources: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
}

/** Checks the positions of one actor: each issue that applies exactly once, dates in order, evidence that resolves. */
export function checkPositions(
  positions: readonly Position[],
  core: CoreData,
  actorId: string,
): Finding[] {
  const actor = core.actors.find(({ id }) => id === actorId)
  if (actor === undefined) {
    return [
      { path: '', message: `“${actorId}” is not in actors.json: add the actor or remove the file` },
    ]
  }
  const known = { sources: idsOf(core.sources), actors: idsOf(core.actors) }
  const { updated } = core.dataset
  return [
    ...checkCoverage(core.issues, actor, positions),
    ...inEach(positions, '', ({ removed = [] }, path) => [
      ...duplicates(
        removed.map(({ from }) => from),
        `${path}.removed`,
        '.from',
      ),
      ...inEach(removed, `${path}.removed`, ({ coding }, at) =>
        checkCoding(coding, 'silent', `${at}.coding`),
      ),
    ]),
    ...inEach(positions, '', (position, path) =>
      isSilent(position)
        ? checkSilence(position, known, path)
        : [
            ...checkOrder(position.history, updated, `${path}.history`),
            ...inEach(position.history, `${path}.history`, (stance, at) =>
              checkStance(stance, known, at),
            ),
          ],
    ),
  ]
}

function checkCoverage(
  issues: readonly Issue[],
  actor: Actor,
  positions: readonly Position[],
): Finding[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  const seen = new Set<string>()
  const wrong = inEach(positions, '', ({ issue }, at) => {
    const path = `${at}.issue`
    const asked = byId.get(issue)
    if (asked === undefined) return [{ path, message: `“${issue}” is not in issues.json` }]
    if (seen.has(issue)) {
      return [{ path, message: `“${issue}” stands twice: one entry an issue` }]
    }
    seen.add(issue)
    return unless(
      applies(asked, actor),
      path,
      `“${issue}” does not apply to a ${actor.kind}: remove the entry`,
    )
  })
  const missing = issues.filter((issue) => applies(issue, actor) && !seen.has(issue.id))
  return [
    ...wrong,
    ...missing.map(({ id }) => ({
      path: '',
      message: `has no entry for “${id}”: add one, or “silent” with its reason`,
    })),
  ]
}

function checkSilence(position: SilentPosition, known: Known, path: string): Finding[] {
  const { silent, searched, evidence, coding } = position
  const shown = silent === 'declined' || silent === 'not-present'
  return [
    ...unless(
      silent !== 'nothing-found' || searched !== undefined,
      `${path}.searched`,
      'is missing: say what was searched',
    ),
    ...unless(
      !shown || evidence !== undefined,
      `${path}.evidence`,
      `is missing: “${silent}” needs evidence`,
    ),
    ...checkEvidence(evidence ?? [], known.sources, `${path}.evidence`),
    ...checkCoding(coding, 'silent', `${path}.coding`),
  ]
}

function checkOrder(history: readonly Stance[], updated: string, path: string): Finding[] {
  return history.flatMap((stance, index) => {
    const before = history[index - 1]
    const at = `${path}[${index}]`
    return [
      ...unless(
        before === undefined || firstDay(before.from) < firstDay(stance.from),
        `${at}.from`,
        `${stance.from} does not come after ${before?.from}: order the history by date`,
      ),
      ...afterUpdated(stance.from, updated, `${at}.from`),
      ...checkConfirmed(stance, updated, `${at}.lastConfirmed`),
    ]
  })
}

function checkConfirmed(stance: Stance, updated: string, path: string): Finding[] {
  const confirmed = stance.kind === 'coded' ? stance.lastConfirmed : undefined
  if (confirmed === undefined) return []
  return unless(
    lastDay(confirmed) >= firstDay(stance.from) && firstDay(confirmed) <= updated,
    path,
    `${confirmed} is not between ${stance.from} and ${updated}`,
  )
}

function checkStance(stance: Stance, known: Known, path: string): Finding[] {
  if (stance.kind === 'split') {
    return inEach(stance.parts, `${path}.parts`, (part, at) => [
      ...unknownMembers(part.members, known.actors, `${at}.members`),
      ...checkEvidence(part.evidence, known.sources, `${at}.evidence`),
    ])
  }
  const evidence = checkEvidence(stance.evidence, known.sources, `${path}.evidence`)
  if (stance.kind === 'withdrawn') return evidence
  const { value, redLine = [], coding } = stance
  return [
    ...evidence,
    ...checkEvidence(redLine, known.sources, `${path}.redLine`),
    ...checkCoding(coding, value, `${path}.coding`),
  ]
}
