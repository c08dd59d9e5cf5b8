import { type Standing, standingOf, standingOfText } from './positions'
import type { Actor, Instrument, Issue, Position, Provision } from './types'

/** Where one column stands on every issue on one day, by issue id. */
export type Standings = ReadonlyMap<string, Standing>

interface Asked {
  readonly issues: readonly Issue[]
  readonly column: Actor | Instrument
  readonly day: string
}

// One day is remembered for each file, so that a column that did not change keeps its very objects
// while another is toggled, and its cells need not be drawn again.
const remembered = new WeakMap<object, Asked & { readonly standings: Standings }>()

function remember(file: object, asked: Asked, make: () => Standings): Standings {
  const before = remembered.get(file)
  if (
    before?.day === asked.day &&
    before.issues === asked.issues &&
    before.column === asked.column
  ) {
    return before.standings
  }
  const standings = make()
  remembered.set(file, { ...asked, standings })
  return standings
}

/** Where an actor stands on each issue on a day `YYYY-MM-DD`; the same objects when asked again. */
export function standingsOfActor(
  positions: readonly Position[],
  issues: readonly Issue[],
  actor: Actor,
  day: string,
): Standings {
  return remember(positions, { issues, column: actor, day }, () => {
    const byIssue = new Map(positions.map((position) => [position.issue, position]))
    return new Map(
      issues.map((issue) => [issue.id, standingOf(byIssue.get(issue.id), issue, actor, day)]),
    )
  })
}

/** Where a text stands on each issue on a day `YYYY-MM-DD`; the same objects when asked again. */
export function standingsOfText(
  provisions: readonly Provision[],
  issues: readonly Issue[],
  instrument: Instrument,
  day: string,
): Standings {
  return remember(provisions, { issues, column: instrument, day }, () => {
    const byIssue = new Map(provisions.map((provision) => [provision.issue, provision]))
    return new Map(
      issues.map((issue) => [issue.id, standingOfText(byIssue.get(issue.id), instrument, day)]),
    )
  })
}
