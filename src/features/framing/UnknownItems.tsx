import { Trans } from '@lingui/react/macro'
import { Notice } from '../../ui/Notice'

/** Says what a link singles out and the page lacks. */
export function UnknownItems({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  const named = ids.join(', ')
  return (
    <Notice>
      <Trans>
        This link singles out something that is not here: <code>{named}</code>
      </Trans>
    </Notice>
  )
}
