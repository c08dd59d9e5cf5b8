import * as fc from 'fast-check'
import { type Lens, NEUTRAL } from '../../src/domain/lens'
import type { Known } from '../../src/lens/address'

/** A made-up data set, as the lens knows it. */
export const KNOWN: Known = {
  actors: new Set(['xar', 'xbe', 'xco', 'river-league', 'open-desk']),
  texts: new Set(['lantern-accord', 'blue-draft-2021']),
  issues: new Set(['number-of-offences', 'use-of-lanterns', 'review', 'seat-3']),
  cellIssues: new Set(['number-of-offences', 'use-of-lanterns', 'review', 'seat-3', 'waiting-one']),
  frames: new Set(['message-safety', 'message-order']),
  earliest: '2010-03',
  updated: '2026-06-30',
}

/** Lenses that hold only what `known` has, dates of its time, and words as a search field gives them. */
export function lensArbitrary(known: Known): fc.Arbitrary<Lens> {
  const { actors, texts, issues, cellIssues, frames } = known
  const columns = [...actors, ...texts]
  return fc.record({
    actors: fc.option(fc.shuffledSubarray([...actors])),
    texts: fc.shuffledSubarray([...texts]),
    issues: fc.oneof(
      fc.constantFrom('best', 'all'),
      fc.shuffledSubarray([...issues], { minLength: 1 }),
    ),
    frame: fc.constantFrom(NEUTRAL, ...frames),
    asOf: fc.option(datesOf(known)),
    sort: fc.constantFrom('chapter', 'disagreement'),
    show: fc.constantFrom('all', 'differences'),
    // Any whole characters, a hundred units at most.
    q: fc.string({ unit: 'binary', maxLength: 50 }).filter((q) => q.length <= 100),
    cell: fc.option(
      fc.record({
        column: fc.constantFrom(...columns),
        issue: fc.constantFrom(...cellIssues),
      }),
    ),
    item: fc.option(fc.constantFrom('lamp-term', 'xar', 'lamp-term.signal-term')),
    embed: fc.boolean(),
  })
}

function datesOf({ earliest, updated }: Known): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(`${earliest}-01`), max: new Date(updated), noInvalidDate: true })
    .chain((date) => fc.constantFrom(...[4, 7, 10].map((end) => date.toISOString().slice(0, end))))
}

/** Default lenses that a data set may have: always with actors, never with a cell open or embedded. */
export function defaultsArbitrary(known: Known): fc.Arbitrary<Lens> {
  return fc
    .tuple(lensArbitrary(known), fc.shuffledSubarray([...known.actors]))
    .map(([lens, actors]): Lens =>
      Object.assign(lens, { actors, cell: null, item: null, embed: false }),
    )
}
