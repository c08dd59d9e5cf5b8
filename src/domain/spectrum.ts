import type { Standing } from './positions'
import type { Actor, ActorKind, StepValue } from './types'

/** An actor with where it stands on one issue on a day. */
export interface Placed<S extends Standing = Standing> {
  readonly actor: Actor
  readonly standing: S
}

type Of<K extends Standing['kind']> = Placed<Extract<Standing, { kind: K }>>

/** A kind of actor on the five steps, from less to more. */
export interface SpectrumKind {
  readonly kind: ActorKind
  readonly steps: readonly { readonly value: StepValue; readonly actors: readonly Of<'coded'>[] }[]
  readonly count: number
}

/** Who stands on which step of an issue, and who on none: each state apart, none counted as a middle. */
export interface Spectrum {
  readonly kinds: readonly SpectrumKind[]
  /** How many stand on a step. */
  readonly count: number
  readonly split: readonly Of<'split'>[]
  readonly withdrawn: readonly Of<'withdrawn'>[]
  readonly notYet: readonly Of<'not-yet'>[]
  readonly silent: readonly Of<'silent'>[]
  readonly notApplicable: readonly Of<'not-applicable'>[]
}

/** The five steps from less to more. */
export const STEP_VALUES: readonly StepValue[] = [-2, -1, 0, 1, 2]

/** The actors in a given state, in the order in which they came. */
export const inState = <K extends Standing['kind']>(
  placed: readonly Placed[],
  kind: K,
): readonly Of<K>[] => placed.filter((one): one is Of<K> => one.standing.kind === kind)

/** Orders actors on an issue by state, kind and step; within a step they keep their order. */
export function spectrumOf(placed: readonly Placed[]): Spectrum {
  const coded = inState(placed, 'coded')
  const kinds = [...new Set(coded.map(({ actor }) => actor.kind))]
  return {
    kinds: kinds.map((kind) => {
      const own = coded.filter(({ actor }) => actor.kind === kind)
      const steps = STEP_VALUES.map((value) => ({
        value,
        actors: own.filter(({ standing }) => standing.entry.value === value),
      }))
      return { kind, steps, count: own.length }
    }),
    count: coded.length,
    split: inState(placed, 'split'),
    withdrawn: inState(placed, 'withdrawn'),
    notYet: inState(placed, 'not-yet'),
    silent: inState(placed, 'silent'),
    notApplicable: inState(placed, 'not-applicable'),
  }
}

/** The stances at the two ends of an issue and on its middle step. */
export interface Sides {
  readonly less: readonly Of<'coded'>[]
  readonly middle: readonly Of<'coded'>[]
  readonly more: readonly Of<'coded'>[]
}

/**
 * Parts stances by the sign of their step. Those of the chosen actors come first, in the order of
 * their choice; the rest keep their order, so that no argument is ranked by its worth.
 */
export function sidesOf(placed: readonly Placed[], chosen: readonly string[]): Sides {
  const rank = ({ actor }: Placed): number => {
    const place = chosen.indexOf(actor.id)
    return place === -1 ? chosen.length : place
  }
  const coded = inState(placed, 'coded').toSorted((a, b) => rank(a) - rank(b))
  const where = (test: (value: StepValue) => boolean): readonly Of<'coded'>[] =>
    coded.filter(({ standing }) => test(standing.entry.value))
  return {
    less: where((value) => value < 0),
    middle: where((value) => value === 0),
    more: where((value) => value > 0),
  }
}
