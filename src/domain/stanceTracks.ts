import { firstDay, lastDay, monthNumber } from './dates'
import { checkedOf } from './mark'
import { isSilent } from './positions'
import type { CodedEntry, Issue, Position, Stance, StepValue } from './types'

/** A dated mark of a track. */
export interface TrackMark {
  readonly stance: Stance
  /** Years since year 0, with the months as fractions. */
  readonly at: number
  /** The steps it stands on: one, several where members differ, none where a stance was withdrawn. */
  readonly values: readonly StepValue[]
  readonly sure: boolean
}

/** A stretch for which evidence shows that a stance held, from its first day until it was last seen. */
export interface TrackSpan {
  readonly from: number
  readonly to: number
  readonly value: StepValue
}

/** A history as it can be drawn. What lies between its marks and spans is not known and stays empty. */
export interface Track {
  readonly marks: readonly TrackMark[]
  readonly spans: readonly TrackSpan[]
}

/** A date on an axis of years: the month it begins in, as a fraction of the year. */
export const yearsAt = (date: string): number => monthNumber(firstDay(date)) / 12

/** The track of a history; a stance that was never seen again is a mark without a span. */
export function trackOf(history: readonly Stance[]): Track {
  return {
    marks: history.map((stance) => ({
      stance,
      at: yearsAt(stance.from),
      values: valuesOf(stance),
      sure: isSure(stance),
    })),
    spans: history.flatMap((stance, index) => {
      if (stance.kind !== 'coded' || stance.lastConfirmed === undefined) return []
      const next = history[index + 1]
      const seen = yearsAt(lastDay(stance.lastConfirmed))
      const to = next === undefined ? seen : Math.min(seen, yearsAt(next.from))
      const from = yearsAt(stance.from)
      return to > from ? { from, to, value: stance.value } : []
    }),
  }
}

function valuesOf(stance: Stance): readonly StepValue[] {
  if (stance.kind === 'withdrawn') return []
  if (stance.kind === 'coded') return [stance.value]
  return [...new Set(stance.parts.map(({ value }) => value))].toSorted((a, b) => a - b)
}

/** As for the mark of a cell: some passage was read, and confidence is not low. */
function isSure(stance: Stance): boolean {
  if (stance.kind !== 'coded') return true
  return checkedOf(stance.evidence) === 'read' && stance.confidence !== 'low'
}

/** Says whether a history has more than one finding: another step, a split, or a withdrawal. */
export const hasMoved = (history: readonly Stance[]): boolean =>
  new Set(history.map((stance) => `${stance.kind} ${valuesOf(stance).join()}`)).size > 1

/** A change from one step to another. */
export interface StepMove {
  readonly issue: Issue
  readonly from: CodedEntry
  readonly to: CodedEntry
}

/** All changes of step up to a day, latest first; a later entry on the same step is no move. */
export function movesOf(
  positions: readonly Position[],
  issues: readonly Issue[],
  day: string,
): readonly StepMove[] {
  const byIssue = new Map(positions.map((position) => [position.issue, position]))
  return issues
    .flatMap((issue) => {
      const position = byIssue.get(issue.id)
      if (position === undefined || isSilent(position)) return []
      const coded = position.history.filter(
        (stance): stance is CodedEntry => stance.kind === 'coded' && firstDay(stance.from) <= day,
      )
      return coded.flatMap((to, index) => {
        const from = coded[index - 1]
        return from === undefined || from.value === to.value ? [] : { issue, from, to }
      })
    })
    .toSorted((a, b) => firstDay(b.to.from).localeCompare(firstDay(a.to.from), 'en'))
}
