import { Trans, useLingui } from '@lingui/react/macro'
import { useLensStore } from './lensContext'
import { chooseItem } from '../lens/lensStore'
import { Notice } from '../ui/Notice'

/** Says that the address singles out something which the page lacks. */
export function UnknownItem({ item }: { readonly item: string }) {
  const { t } = useLingui()
  const store = useLensStore()
  return (
    <Notice dismissLabel={t`Got it`} onDismiss={() => chooseItem(store, null)}>
      <Trans>
        This link asks for <code>{item}</code>, which is not here. The page shows its beginning.
      </Trans>
    </Notice>
  )
}
