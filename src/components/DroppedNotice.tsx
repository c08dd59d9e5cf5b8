import { Trans, useLingui } from '@lingui/react/macro'
import { forgetDropped } from '../lens/lensStore'
import { Notice } from '../ui/Notice'
import { useLens, useLensStore } from './lensContext'

/** Says what the address named and the data set lacks, so that nobody takes the view for the one that was shared. */
export function DroppedNotice() {
  const { t } = useLingui()
  const store = useLensStore()
  const dropped = useLens((state) => state.dropped)
  if (dropped.length === 0) return null
  return (
    <Notice dismissLabel={t`Got it`} onDismiss={() => forgetDropped(store)}>
      <Trans>This link asks for something that is not here. It was left out:</Trans>
      <ul>
        {dropped.map(({ param, value, why }) => (
          <li key={`${param} ${value} ${why}`}>
            <code>
              {param}={value}
            </code>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
