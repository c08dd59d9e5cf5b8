import { Trans } from '@lingui/react/macro'
import type { Resolution } from '../../../domain/types'

/** The totals of a vote. */
export function TotalsWords({ totals }: { readonly totals: NonNullable<Resolution['totals']> }) {
  const { yes, no, abstain, absent } = totals
  return (
    <>
      <Trans>
        {yes} for, {no} against, {abstain} abstained
      </Trans>
      {absent === undefined ? null : (
        <>
          {', '}
          <Trans>{absent} absent</Trans>
        </>
      )}
    </>
  )
}
