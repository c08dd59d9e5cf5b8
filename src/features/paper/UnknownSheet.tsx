import { Trans } from '@lingui/react/macro'
import paper from './Paper.module.css'

/** Says that the address asks for something which the data set lacks. */
export function UnknownSheet({ id }: { readonly id: string }) {
  return (
    <p className={`${paper.onDesk} screen-only`} role="status">
      <Trans>
        This link asks for <code>{id}</code>, which is not here. The first one is shown instead.
      </Trans>
    </p>
  )
}
