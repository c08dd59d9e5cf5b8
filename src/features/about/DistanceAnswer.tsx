import { Trans, useLingui } from '@lingui/react/macro'
import { disagreementOf } from '../../domain/compare'
import { Answer } from './Answer'

/** Three made-up values, worked through. */
const EXAMPLE = [-2, 1, 2] as const

/** How the figure beside an issue is made, with an example. */
export function DistanceAnswer() {
  const { i18n } = useLingui()
  const { mean } = disagreementOf(EXAMPLE)
  const result = i18n.number(mean ?? 0, { maximumFractionDigits: 1 })
  const values = EXAMPLE.map((value) => i18n.number(value)).join(', ')
  return (
    <Answer id="distance" question={<Trans>How is the distance between actors worked out?</Trans>}>
      <p>
        <Trans>
          The figure “gap” is the mean distance in steps between any two of the chosen actors that
          have a value on the issue. Actors on {values}, to take three, lie 3, 4 and 1 steps apart:
          the gap is {result}. It runs from 0, all on one step, to 4, two at the two ends.
        </Trans>
      </p>
      <p>
        <Trans>
          Silences, splits and texts are left out, and the number of values that a figure rests on
          stands beside it. The steps are an order, not a measure: a gap of 2 is more than a gap of
          1, not twice as much. A distance says nothing of who is right.
        </Trans>
      </p>
    </Answer>
  )
}
