import type { Standing } from './positions'
import type { Evidence, StepValue } from './types'

/**
 * How a standing is drawn: shape and fill carry the meaning, colour only repeats it.
 * `filled`: some evidence was read, and confidence is not low. `hollow`: otherwise.
 */
export type Mark =
  | {
      readonly shape: 'dot'
      readonly fill: 'filled' | 'hollow'
      readonly value: StepValue
      readonly old: boolean
    }
  | { readonly shape: 'joined'; readonly values: readonly StepValue[] }
  | { readonly shape: 'dashed' }
  | { readonly shape: 'dotted' }
  | { readonly shape: 'none' }

/** How a standing was checked, as a whole: `read` as soon as one passage was read. */
export function checkedOf(evidence: readonly Evidence[]): 'read' | 'reported' | null {
  if (evidence.length === 0) return null
  return evidence.some(({ checked }) => checked === 'read') ? 'read' : 'reported'
}

/** The mark that a standing is drawn with. */
export function markOf(standing: Standing): Mark {
  switch (standing.kind) {
    case 'coded': {
      const { value, evidence, confidence } = standing.entry
      const sure = checkedOf(evidence) === 'read' && confidence !== 'low'
      return { shape: 'dot', fill: sure ? 'filled' : 'hollow', value, old: standing.old }
    }
    case 'split': {
      const values = [...new Set(standing.entry.parts.map((part) => part.value))]
      return { shape: 'joined', values: values.toSorted((a, b) => a - b) }
    }
    case 'silent':
      return { shape: 'dashed' }
    case 'withdrawn':
    case 'not-yet':
      return { shape: 'dotted' }
    case 'not-applicable':
      return { shape: 'none' }
  }
}
