import { alphaInterval, alphaOf } from './alpha'
import { isSilent } from './positions'
import type { CodedValue, Coding, PartialDate, Position, Provision } from './types'

/** Something that was coded twice, the second time without sight of the first. */
export interface CodedTwice {
  /** The actor or the text. */
  readonly holder: string
  readonly issue: string
  /** When the stance begins; null for a silence and for a provision. */
  readonly from: PartialDate | null
  readonly coding: Coding
}

/** Every stance and silence of an actor that was coded twice, entries taken out since then included. */
export function codedTwiceOf(holder: string, positions: readonly Position[]): CodedTwice[] {
  return positions.flatMap((position) => [
    ...codingsIn(holder, position),
    ...(position.removed ?? []).flatMap(({ from, coding }) =>
      twice(holder, position.issue, from, coding),
    ),
  ])
}

const codingsIn = (holder: string, position: Position): CodedTwice[] =>
  isSilent(position)
    ? twice(holder, position.issue, null, position.coding)
    : position.history.flatMap((stance) =>
        stance.kind === 'coded' ? twice(holder, position.issue, stance.from, stance.coding) : [],
      )

/** Every provision of a text that was coded twice. */
export const provisionsCodedTwice = (
  holder: string,
  provisions: readonly Provision[],
): CodedTwice[] => provisions.flatMap(({ issue, coding }) => twice(holder, issue, null, coding))

const twice = (
  holder: string,
  issue: string,
  from: PartialDate | null,
  coding: Coding | undefined,
): CodedTwice[] => (coding === undefined ? [] : [{ holder, issue, from, coding }])

/** How far two codings agree. `interval` holds 95 of 100 resamples; null: too little to tell. */
export interface Agreement {
  readonly units: number
  readonly same: number
  readonly alpha: number | null
  readonly interval: readonly [low: number, high: number] | null
}

/** Agreement on the step, where both coders found one; ordinal, since steps are an order and no measure. */
export function stepAgreement(codings: readonly Coding[]): Agreement {
  const units = codings.flatMap(({ first, second }) =>
    isStep(first) && isStep(second) ? [[first, second]] : [],
  )
  return {
    units: units.length,
    same: units.filter(([first, second]) => first === second).length,
    alpha: alphaOf(units, 'ordinal'),
    interval: alphaInterval(units, 'ordinal'),
  }
}

/** Agreement on whether the passages state a step at all. */
export function codableAgreement(codings: readonly Coding[]): Agreement {
  const units = codings.map(({ first, second }) => [codable(first), codable(second)])
  return {
    units: units.length,
    same: units.filter(([first, second]) => first === second).length,
    alpha: alphaOf(units, 'nominal'),
    interval: alphaInterval(units, 'nominal'),
  }
}

const isStep = (value: CodedValue): value is Exclude<CodedValue, string> =>
  typeof value === 'number'

const codable = (value: CodedValue): number => (value === 'silent' ? 0 : 1)

/** Says whether the two codings differ: then a third look decided. */
export const differs = ({ coding }: CodedTwice): boolean => coding.first !== coding.second

/** Says whether the third look left the first value. */
export const moved = ({ coding }: CodedTwice): boolean => coding.first !== coding.decided
